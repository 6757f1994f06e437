import type { Draft } from "../../content/model.ts";
import { type IssueCode, issue } from "../../report/catalogue.ts";
import type { Issue } from "../../report/issue.ts";

/**
 * Tells the entries of a data file, each at its id, that nothing uses; `remedy` says how to use one. Silent while an id
 * is used that no entry has: it may be a misspelt one of these.
 */
export function unusedEntries(
  code: IssueCode,
  name: "sources" | "glossary" | "contacts",
  { data, yaml }: Draft,
  used: Iterable<string>,
  remedy: string,
): Issue[] {
  const file = yaml[name];
  const entries = data[name];
  const ids = new Set(used);
  if (!file || !entries || [...ids].some((id) => !Object.hasOwn(entries, id))) return [];
  return Object.keys(entries)
    .filter((id) => !ids.has(id))
    .map((id) => issue(code, file.keyAt([id]), `Nothing uses "${id}".`, `${remedy}, or remove it.`));
}
