import type { Draft } from "../../content/model.ts";
import { type IssueCode, issue } from "../../report/catalogue.ts";
import type { Issue } from "../../report/issue.ts";

/** Tells the entries of a data file, each at its id, that nothing uses; `remedy` says how to use one. */
export function unusedEntries(
  code: IssueCode,
  name: "sources" | "glossary" | "contacts",
  { data, yaml }: Draft,
  used: Iterable<string>,
  remedy: string,
): Issue[] {
  const file = yaml[name];
  if (!file) return [];
  const ids = new Set(used);
  return Object.keys(data[name] ?? {})
    .filter((id) => !ids.has(id))
    .map((id) => issue(code, file.keyAt([id]), `Nothing uses "${id}".`, `${remedy}, or remove it.`));
}
