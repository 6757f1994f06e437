import type { Draft } from "../../content/model.ts";
import { textPages } from "../../content/text-pages.ts";
import { type Finding, rule } from "../rule.ts";
import { unknownIds } from "./unknown-ids.ts";

/** Every contact that a service or a box names is there. */
export const unknownContact = rule({
  code: "unknown-contact",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary: "Every contact that a service or a `contacts` box names is one of `data/contacts.yaml`.",
  check: (draft) => [...ofServices(draft), ...inBoxes(draft)],
});

function ofServices(draft: Draft): Finding[] {
  return draft.services.flatMap(({ fields: { contact }, yaml }) =>
    contact === undefined ? [] : unknownIds("contact", draft, [contact], () => yaml.valueAt(["contact"])),
  );
}

function inBoxes(draft: Draft): Finding[] {
  const boxes = textPages(draft).flatMap(({ body }) => body.boxes.filter(({ name }) => name === "contacts"));
  return boxes.flatMap(({ items, at }) => {
    const ids = items.map(({ text }) => text);
    return unknownIds("contact", draft, ids, (index) => items[index]?.at ?? at);
  });
}
