import { isBritish } from "../../prose/british-english.ts";
import { splitWords, type Word } from "../../prose/split-words.ts";
import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";
import { nameWords } from "../words/known-names.ts";

/** Words in capitals, one or several in a row. */
const capitals = /\b(?<!-)[A-Z][A-Z’]+(?:\s+[A-Z][A-Z’]*)*\b(?!-)/g;

/** No words in block capitals: they are hard to read, and a screen reader may spell them out (RNIB, UKAAF). */
export const blockCapitals = rule({
  code: "block-capitals",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "No words are in block capitals, save abbreviations.",
  check: (text) => {
    const names = nameWords(text.draft);
    if (!names) return [];
    return findWordings(text, { sign: /[A-Z]{2}/, pattern: capitals }, ([written]) => {
      if (!splitWords(written).some((word) => isShouted(word, names))) return undefined;
      const hint = `Write "${written.toLowerCase()}", in bold if it matters most; add an abbreviation to data/words.yaml.`;
      return { message: `"${written}" is in block capitals.`, hint };
    });
  },
});

/** Abbreviations are no words in lower case, or are known to the data. */
function isShouted({ text }: Word, names: ReadonlySet<string>): boolean {
  return text.length > 1 && !names.has(text) && isBritish(text.toLowerCase());
}
