import { distance } from "fastest-levenshtein";
import { fieldSets } from "../../content/field-sets.ts";
import type { Draft } from "../../content/model.ts";
import { writtenValues } from "../../kinds/written-values.ts";
import { isBritish } from "../../prose/british-english.ts";
import { splitWords } from "../../prose/split-words.ts";
import { oncePer } from "../once-per.ts";

/** In how many addresses a word is a name, and no slip. */
const several = 2;

/** How much oftener the word stands of which another is a slip, though that was copied. */
const muchOftener = 3;

/**
 * Names of places that no dictionary has, as a directory of clinics teaches them: words with a capital that stand in several addresses, and
 * are not nearly a word that stands there much more often.
 */
export const placeNames = oncePer((draft: Draft): ReadonlySet<string> => {
  const values = fieldSets(draft).flatMap((set) => writtenValues(set.field, set.yaml.value));
  const addresses = values.flatMap(({ value, field }) =>
    typeof value === "string" && "places" in field ? [value] : [],
  );
  const counts = new Map<string, number>();
  for (const address of addresses)
    for (const word of new Set(splitWords(address).map(({ text }) => text)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const isSlip = (word: string, count: number) =>
    [...counts].some(
      ([other, often]) => often >= muchOftener * count && distance(word, other) <= (word.length < 5 ? 1 : 2),
    );
  const names = [...counts].filter(
    ([word, count]) => count >= several && /^\p{Lu}/u.test(word) && !isBritish(word) && !isSlip(word, count),
  );
  return new Set(names.map(([word]) => word));
});
