import type { Sentence } from "../../prose/split-sentences.ts";
import { wordStarts } from "../../prose/split-words.ts";
import { type Finding, rule } from "../rule.ts";
import type { ReadPassage } from "../texts/read-passage.ts";
import { findSplitWords } from "./find-split-words.ts";
import { type Speller, spellerOf } from "./speller.ts";

/** What stands behind the beginning of a word whose rest comes later: “pre- and post-scan”. */
const leftOut = /^-\s(?:and|or|to)\b/;

/** Every word is spelled as in Britain: by the dictionary, `data/words.yaml` and the names in the data. */
export const spelling = rule({
  code: "spelling",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "Every word is spelled as in Britain, or is listed in `data/words.yaml`.",
  check({ prose, draft }) {
    const speller = spellerOf(draft);
    if (!speller) return [];
    const isRight = ({ words }: Sentence) => words.every(speller.knows);
    const wrong = prose.passages.filter(({ sentences }) => !sentences.every(isRight));
    return wrong.flatMap((passage) => misspelt(passage, speller));
  },
});

function misspelt({ text: whole, sentences, at }: ReadPassage, speller: Speller): Finding[] {
  const split = findSplitWords(whole);
  return sentences.flatMap(({ text, start, words }) => {
    const starts = wordStarts(text);
    return words.flatMap((word, index) => {
      if (speller.knows(word)) return [];
      const offset = start + (starts[index] ?? 0);
      // The halves of a word are no words of their own, which another rule says.
      if (split.some((parted) => offset >= parted.index && offset < parted.end)) return [];
      if (leftOut.test(whole.slice(offset + word.text.length))) return [];
      const message = `"${word.text}" is not in the dictionary of British English.`;
      return [{ at: at(offset), message, hint: speller.advise(word) }];
    });
  });
}
