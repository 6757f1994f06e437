import type { Draft } from "../../content/model.ts";
import { textPages } from "../../content/text-pages.ts";
import type { Issue } from "../../report/issue.ts";
import type { Rule } from "../rule.ts";
import { unknownIds } from "./unknown-ids.ts";

const code = "unknown-source";

/** Every source that a page, a contact or the list of conditions names is there. */
export const unknownSource: Rule = {
  code,
  summary: "Every source that is named is one of `data/sources.yaml`.",
  check: (draft) => [...inPages(draft), ...inContacts(draft), ...inConditions(draft)],
};

function inPages(draft: Draft): Issue[] {
  return textPages(draft).flatMap(({ fields, yaml }) =>
    unknownIds(code, "source", draft, fields.sources ?? [], (index) => yaml.valueAt(["sources", index])),
  );
}

function inContacts(draft: Draft): Issue[] {
  const { contacts } = draft.yaml;
  const entries = Object.entries(draft.data.contacts ?? {});
  if (!contacts) return [];
  const sources = entries.map(([, { source }]) => source);
  return unknownIds(code, "source", draft, sources, (index) =>
    contacts.valueAt([entries[index]?.[0] ?? "", "source"]),
  );
}

function inConditions(draft: Draft): Issue[] {
  const { conditions } = draft.yaml;
  const source = draft.data.conditions?.source;
  if (!conditions || source === undefined) return [];
  return unknownIds(code, "source", draft, [source], () => conditions.valueAt(["source"]));
}
