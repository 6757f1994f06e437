import { textPages } from "../../content/text-pages.ts";
import type { Rule } from "../rule.ts";
import { unknownIds } from "./unknown-ids.ts";

/** Every contact that a service or a box names is there. */
export const unknownContact: Rule = {
  code: "unknown-contact",
  summary: "Every contact that a service or a `contacts` box names is one of `data/contacts.yaml`.",
  check(draft) {
    const providers = draft.services.flatMap(({ data, yaml }) =>
      data ? [{ id: data.contact, at: () => yaml.valueAt(["contact"]) }] : [],
    );
    const boxed = textPages(draft)
      .flatMap(({ body }) => body.boxes)
      .filter(({ name }) => name === "contacts")
      .flatMap(({ items }) => items.map(({ text, at }) => ({ id: text, at: () => at })));
    return unknownIds("unknown-contact", "contact", draft, [...providers, ...boxed]);
  },
};
