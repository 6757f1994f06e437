import { rule } from "../rule.ts";
import { unusedEntries } from "./unused-entries.ts";

/** Every contact is shown by a page, is the provider of a service, or gives urgent help. */
export const unusedContact = rule({
  code: "unused-contact",
  severity: "warning",
  group: "Graph",
  of: "draft",
  summary:
    "Every contact in `data/contacts.yaml` is shown in a `contacts` box, provides a service or gives urgent help.",
  check: (draft) => unusedEntries("contacts", "Show it in a contacts box where it helps", draft),
});
