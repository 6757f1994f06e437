import { type EntryFile, entryIds } from "../../content/entry-ids.ts";
import type { Draft } from "../../content/model.ts";
import { didYouMean } from "../../report/did-you-mean.ts";
import type { Place } from "../../report/issue.ts";
import { oncePer } from "../once-per.ts";
import type { Finding } from "../rule.ts";

/** Where the id stands that is at `index` among those written. */
type Locate = (index: number) => Place;

const knownIds = oncePer((draft: Draft): Partial<Record<EntryFile, Set<string>>> => {
  const names = (["sections", "sources", "contacts"] as const).flatMap((name) => {
    const ids = entryIds(draft, name);
    return ids ? [[name, new Set(ids)] as const] : [];
  });
  return Object.fromEntries(names);
});

/** Tells the ids that name no entry of a data file; nothing where that file could not be read. */
export function unknownIds(
  noun: "section" | "source" | "contact",
  draft: Draft,
  written: readonly string[],
  locate: Locate,
): Finding[] {
  const known = knownIds(draft)[`${noun}s`];
  if (!known) return [];
  return written.flatMap((id, index) => {
    if (known.has(id)) return [];
    const hint = didYouMean(id, [...known], `Add it to data/${noun}s.yaml.`);
    return [{ at: locate(index), message: `"${id}" is no ${noun} in data/${noun}s.yaml.`, hint }];
  });
}
