import { textPages } from "../../content/text-pages.ts";
import type { Rule } from "../rule.ts";
import { unusedEntries } from "./unused-entries.ts";

/** Every contact is shown by a page, or is the provider of a service. */
export const unusedContact: Rule = {
  code: "unused-contact",
  summary: "Every contact in `data/contacts.yaml` is shown in a `contacts` box or provides a service.",
  check: (draft) => {
    if (draft.services.some(({ data }) => !data)) return [];
    const boxes = textPages(draft).flatMap(({ body }) => body.boxes);
    const shown = boxes.filter(({ name }) => name === "contacts").flatMap(({ items }) => items);
    const used = [
      ...shown.map(({ text }) => text),
      ...draft.services.flatMap(({ data }) => data?.contact ?? []),
    ];
    return unusedEntries(
      "unused-contact",
      "contacts",
      draft,
      used,
      "Show it in a contacts box where it helps",
    );
  },
};
