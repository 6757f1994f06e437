import type { Draft } from "../../content/model.ts";
import { textPages } from "../../content/text-pages.ts";
import { type Finding, rule } from "../rule.ts";
import { unknownIds } from "./unknown-ids.ts";

/** Every source that a page, a contact or the list of conditions names is there. */
export const unknownSource = rule({
  code: "unknown-source",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary: "Every source that is named is one of `data/sources.yaml`.",
  check: (draft) => [...inPages(draft), ...inContacts(draft), ...inConditions(draft)],
});

function inPages(draft: Draft): Finding[] {
  return textPages(draft).flatMap(({ fields, yaml }) =>
    unknownIds("source", draft, fields.sources ?? [], (index) => yaml.valueAt(["sources", index])),
  );
}

function inContacts(draft: Draft): Finding[] {
  const { contacts } = draft.yaml;
  const entries = Object.entries(draft.data.contacts ?? {});
  if (!contacts) return [];
  const sources = entries.map(([, { source }]) => source);
  return unknownIds("source", draft, sources, (index) =>
    contacts.valueAt([entries[index]?.[0] ?? "", "source"]),
  );
}

function inConditions(draft: Draft): Finding[] {
  const { conditions } = draft.yaml;
  const source = draft.data.conditions?.source;
  if (!conditions || source === undefined) return [];
  return unknownIds("source", draft, [source], () => conditions.valueAt(["source"]));
}
