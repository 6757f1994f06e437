import type { Draft } from "../../content/model.ts";
import type { DataName } from "../../kinds/types.ts";
import { nearest } from "../../report/did-you-mean.ts";
import { mayBeUnread } from "../may-be-unread.ts";
import { referencesTo } from "../references.ts";
import type { Finding } from "../rule.ts";

/**
 * Tells the entries of a data file, each at its id, that nothing names. An id that no entry has, which is reported already,
 * is meant for the entry that it is nearest to, or for any.
 *
 * @param remedy how to use one
 */
export function unusedEntries(file: DataName, remedy: string, draft: Draft): Finding[] {
  const entries: object | null | undefined = draft.fields[file];
  const yaml = draft.yaml[file];
  if (!entries || !yaml) return [];
  const ids = Object.keys(entries);
  const used = new Set(referencesTo(file, draft).map(({ id }) => id));
  const meant = new Set([...used].map((id) => (Object.hasOwn(entries, id) ? id : nearest(id, ids))));
  if (meant.has(undefined)) return [];
  return ids
    .filter((id) => !meant.has(id) && !mayBeUnread(id, draft))
    .map((id) => ({
      at: yaml.keyAt([id]),
      message: `Nothing uses "${id}".`,
      hint: `${remedy}, or remove it.`,
    }));
}
