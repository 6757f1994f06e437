import type { Draft } from "../../content/model.ts";
import { textPages } from "../../content/text-pages.ts";
import { type Finding, rule } from "../rule.ts";
import { unknownIds } from "./unknown-ids.ts";

/** Every contact that a service, a box or the urgent help names is there. */
export const unknownContact = rule({
  code: "unknown-contact",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary:
    "Every contact that a service, a `contacts` box or `data/urgent.yaml` names is one of `data/contacts.yaml`.",
  check: (draft) => [...ofServices(draft), ...inBoxes(draft), ...inUrgentHelp(draft)],
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

function inUrgentHelp(draft: Draft): Finding[] {
  const { urgent } = draft.yaml;
  if (!urgent) return [];
  const ids = draft.data.urgent?.contacts ?? [];
  return unknownIds("contact", draft, ids, (index) => urgent.valueAt(["contacts", index]));
}
