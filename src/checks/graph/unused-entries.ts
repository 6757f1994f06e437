import type { Draft } from "../../content/model.ts";
import { type IssueCode, issue } from "../../report/catalogue.ts";
import { nearest } from "../../report/did-you-mean.ts";
import type { Issue } from "../../report/issue.ts";
import { mayStandIn, type Part } from "../may-stand-in.ts";

/** How the entries of a data file are used. */
interface Uses {
  code: IssueCode;
  file: "sources" | "glossary" | "contacts";
  /** The ids that are used. */
  used: readonly string[];
  /** Where ids are used. */
  where: readonly Part[];
  /** How to use one. */
  remedy: string;
}

/**
 * Tells the entries of a data file, each at its id, that nothing uses. An id that no entry has, which has been told,
 * is meant for the entry that it is nearest to, or for any.
 */
export function unusedEntries({ code, file, used, where, remedy }: Uses, draft: Draft): Issue[] {
  const entries = draft.data[file];
  const yaml = draft.yaml[file];
  if (!entries || !yaml) return [];
  const ids = Object.keys(entries);
  const meant = new Set([...new Set(used)].map((id) => (Object.hasOwn(entries, id) ? id : nearest(id, ids))));
  if (meant.has(undefined)) return [];
  return ids
    .filter((id) => !meant.has(id) && !mayStandIn(where, id, draft))
    .map((id) => issue(code, yaml.keyAt([id]), `Nothing uses "${id}".`, `${remedy}, or remove it.`));
}
