import { textPages } from "../../content/text-pages.ts";
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
  check(draft) {
    const boxes = textPages(draft).flatMap(({ body }) =>
      body.boxes.filter(({ name }) => name === "contacts"),
    );
    const used = [
      ...boxes.flatMap(({ items }) => items.map(({ text }) => text)),
      ...draft.services.flatMap(({ fields }) => fields.contact ?? []),
      ...(draft.data.urgent?.contacts ?? []),
    ];
    const where = ["guide", "services", "pages", "urgent"] as const;
    const remedy = "Show it in a contacts box where it helps";
    return unusedEntries({ file: "contacts", used, where, remedy }, draft);
  },
});
