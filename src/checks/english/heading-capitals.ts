import { isBritish } from "../../prose/british-english.ts";
import { splitWords, wordStarts } from "../../prose/split-words.ts";
import { rule } from "../rule.ts";
import { knownNames } from "../words/known-names.ts";

/** A word with a capital that is neither an abbreviation nor “I”, “I’m”. */
const capitalised = /^(?!I(?:[’']|$))\p{Lu}.*\p{Ll}/u;

/** Headings are in sentence case: only names have capitals after the first word. */
export const headingCapitals = rule({
  code: "heading-capitals",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "Titles and headings are in sentence case: only names have capitals after the first word.",
  check: ({ prose, draft }) => {
    const names = knownNames(draft);
    if (!names) return [];
    // Most headings are right without any of the names, which take a while to look for.
    const doubtful = prose.headings.filter(({ text }) => strayCapitals(text).length > 0);
    return doubtful.flatMap(({ text, at }) => {
      const [first, ...others] = strayCapitals(withoutNames(text, names));
      if (!first) return [];
      const words = [first, ...others].map((word) => `"${word.text}"`).join(", ");
      const message = `${words} in a heading ${others.length === 0 ? "has a capital" : "have capitals"}.`;
      const hint = `Begin with a small letter what is no name; add a name to data/words.yaml.`;
      return [{ at: at(first.start), message, hint }];
    });
  },
});

/** A heading with small letters in every name. */
function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, name.toLowerCase()), text);
}

/** The words with a capital that neither begin a sentence nor are written so in the dictionary. */
function strayCapitals(text: string): { text: string; start: number }[] {
  if (!/\s\S?[A-Z]/.test(text)) return [];
  const starts = wordStarts(text);
  return splitWords(text)
    .map((word, index) => ({ text: word.text, start: starts[index] ?? 0 }))
    .filter((word) => capitalised.test(word.text) && !isProper(word.text))
    .filter(({ start }) => !/(?:^|[:.!?])\s*[“‘(]*$/.test(text.slice(0, start)));
}

/** Whether the dictionary has a word with its capital only: “Scotland”, “Monday”. */
function isProper(word: string): boolean {
  const stem = word.replace(/[’']s$/, "");
  return isBritish(stem) && !isBritish(lower(stem));
}

function lower(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
