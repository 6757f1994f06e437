import type { Draft } from "../../content/model.ts";
import { textPages } from "../../content/text-pages.ts";
import type { KeyPath } from "../../source/find-node.ts";
import type { YamlDocument } from "../../source/parse-yaml.ts";
import type { Rule } from "../rule.ts";
import { unknownIds, type WrittenId } from "./unknown-ids.ts";

/** Every source that a page, a contact or the list of conditions names is there. */
export const unknownSource: Rule = {
  code: "unknown-source",
  summary: "Every source that is named is one of `data/sources.yaml`.",
  check: (draft) => unknownIds("unknown-source", "source", draft, [...inPages(draft), ...inData(draft)]),
};

function inPages(draft: Draft): WrittenId[] {
  return textPages(draft).flatMap(({ data, yaml }) =>
    (data?.sources ?? []).map((id, index) => ({ id, at: () => yaml.valueAt(["sources", index]) })),
  );
}

function inData({ data: { contacts, conditions }, yaml }: Draft): WrittenId[] {
  const ofContacts = Object.entries(contacts ?? {}).map(([key, { source }]) => ({
    id: source,
    at: () => valueAt(yaml.contacts, [key, "source"]),
  }));
  if (!conditions) return ofContacts;
  return [...ofContacts, { id: conditions.source, at: () => valueAt(yaml.conditions, ["source"]) }];
}

/** What fits its schema has been parsed. */
function valueAt(yaml: YamlDocument | undefined, path: KeyPath) {
  return (yaml as YamlDocument).valueAt(path);
}
