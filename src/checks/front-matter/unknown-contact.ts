import type { Draft } from "../../content/model.ts";
import { textPages } from "../../content/text-pages.ts";
import type { Issue } from "../../report/issue.ts";
import type { Rule } from "../rule.ts";
import { unknownIds } from "./unknown-ids.ts";

const code = "unknown-contact";

/** Every contact that a service or a box names is there. */
export const unknownContact: Rule = {
  code,
  summary: "Every contact that a service or a `contacts` box names is one of `data/contacts.yaml`.",
  check: (draft) => [...ofServices(draft), ...inBoxes(draft)],
};

function ofServices(draft: Draft): Issue[] {
  return draft.services.flatMap(({ fields: { contact }, yaml }) =>
    contact === undefined
      ? []
      : unknownIds(code, "contact", draft, [contact], () => yaml.valueAt(["contact"])),
  );
}

function inBoxes(draft: Draft): Issue[] {
  const boxes = textPages(draft).flatMap(({ body }) => body.boxes.filter(({ name }) => name === "contacts"));
  return boxes.flatMap(({ items, at }) => {
    const ids = items.map(({ text }) => text);
    return unknownIds(code, "contact", draft, ids, (index) => items[index]?.at ?? at);
  });
}
