import type { Draft } from "../../content/model.ts";
import { nearest } from "../../report/did-you-mean.ts";
import { mayStandIn, type Part } from "../may-stand-in.ts";
import type { Finding } from "../rule.ts";

/** How the entries of a data file are used. */
interface Uses {
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
export function unusedEntries({ file, used, where, remedy }: Uses, draft: Draft): Finding[] {
  const entries = draft.data[file];
  const yaml = draft.yaml[file];
  if (!entries || !yaml) return [];
  const ids = Object.keys(entries);
  const meant = new Set([...new Set(used)].map((id) => (Object.hasOwn(entries, id) ? id : nearest(id, ids))));
  if (meant.has(undefined)) return [];
  return ids
    .filter((id) => !meant.has(id) && !mayStandIn(where, id, draft))
    .map((id) => ({
      at: yaml.keyAt([id]),
      message: `Nothing uses "${id}".`,
      hint: `${remedy}, or remove it.`,
    }));
}
