import { entryIds } from "../../content/entry-ids.ts";
import type { Draft } from "../../content/model.ts";
import type { DataName } from "../../kinds/types.ts";
import { nearest } from "../../report/did-you-mean.ts";
import { type Reference, referencesTo } from "../references.ts";
import type { Finding } from "../rule.ts";

/**
 * Tells the ids that name no entry of a data file; nothing where that file could not be read.
 *
 * @param otherwise what to do where no entry is nearly the same; gets the ids that there are
 */
export function unknownIds(
  file: DataName,
  draft: Draft,
  otherwise = (_: readonly string[]) => `Add it to data/${file}.yaml.`,
): Finding[] {
  const ids = entryIds(draft, file);
  if (!ids) return [];
  const known = new Set(ids);
  // What cannot be an id is told where it stands.
  const spelledWrong = new Set(ids.map((id) => id.toLowerCase().replaceAll(/[\s_]+/g, "-")));
  const references = referencesTo(file, draft);
  return references
    .filter(({ id }) => !known.has(id) && !spelledWrong.has(id))
    .map(({ id, at }) => ({
      at: at(),
      message: `"${id}" is no ${file.replace(/s$/, "")} in data/${file}.yaml.`,
      hint: advise(id, ids, references) ?? otherwise(ids),
    }));
}

/**
 * What the author probably meant. A slip happens in one place; where several name what is not there, the entry was
 * renamed, and nothing names it by its new id yet.
 */
function advise(id: string, ids: readonly string[], references: readonly Reference[]): string | undefined {
  const named = new Set(references.map((reference) => reference.id));
  const free = ids.filter((each) => !named.has(each));
  const isSlip = references.filter((reference) => reference.id === id).length === 1;
  const meant = nearest(id, free) ?? (isSlip && free.length === 0 ? nearest(id, ids) : undefined);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  return free.length === 1 ? `Was it renamed? Nothing names "${free[0]}" yet.` : undefined;
}
