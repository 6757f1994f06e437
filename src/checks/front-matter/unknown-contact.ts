import { rule } from "../rule.ts";
import { unknownIds } from "./unknown-ids.ts";

/** Every contact that a service, a box or the urgent help names is there. */
export const unknownContact = rule({
  code: "unknown-contact",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary:
    "Every contact that a service, a `contacts` box or `data/urgent.yaml` names is one of `data/contacts.yaml`.",
  check: (draft) => unknownIds("contacts", draft),
});
