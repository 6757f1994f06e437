import { isBritish } from "../../prose/british-english.ts";
import { rule } from "../rule.ts";

/** The fewest letters of a word in which a vowel is taken for another: short words are near to too many. */
const fewest = 7;

/** What the guide adds to the dictionary is right itself: a slip there would let the same slip pass everywhere. */
export const misspeltEntry = rule({
  code: "misspelt-entry",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "No word under `spellings` in `data/words.yaml` is a common slip of one that the dictionary has.",
  check: ({ set, values }) => {
    if (set.kind !== "words") return [];
    const spellings = values.filter(({ path }) => path[0] === "spellings");
    return spellings.flatMap(({ value, path }) => {
      const meant =
        typeof value === "string" && !isBritish(value) ? slipsOf(value).find(isBritish) : undefined;
      if (meant === undefined) return [];
      const message = `"${value}" is nearly "${meant}", which the dictionary has.`;
      return [{ at: set.yaml.valueAt(path), message, hint: "Remove it here, and mend it where it stands." }];
    });
  },
});

/** What may have been meant by a word in small letters: two neighbours change places, a letter is double or single, a vowel another. */
function slipsOf(word: string): string[] {
  if (!/^[a-z]{5,}$/.test(word)) return [];
  return [...word].flatMap((letter, at) => {
    const before = word.slice(0, at);
    const behind = word.slice(at + 1);
    const turned = behind === "" ? [] : [before + behind.charAt(0) + letter + behind.slice(1)];
    const single = before.endsWith(letter) ? [before + behind] : [];
    const isVowel = /[aeiou]/.test(letter) && word.length >= fewest;
    const vowels = isVowel ? [..."aeiou"].map((other) => before + other + behind) : [];
    return [...turned, ...single, before + letter + letter + behind, ...vowels];
  });
}
