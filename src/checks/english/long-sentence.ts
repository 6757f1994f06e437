import type { Sentence } from "../../prose/split-sentences.ts";
import { quote } from "../quote.ts";
import { rule } from "../rule.ts";

/** The most words that a sentence may have. */
const longest = 30;

/** No sentence has more than 30 words. */
export const longSentence = rule({
  code: "long-sentence",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: `No sentence has more than ${longest} words.`,
  check: ({ prose }) =>
    prose.passages
      .filter(({ sentences }) => sentences.some(isLong))
      .flatMap(({ sentences, at }) =>
        sentences.filter(isLong).map(({ text, start, words }) => {
          const message = `This sentence has ${words.length} words, more than ${longest}: ${quote(text)}`;
          return { at: at(start), message, hint: "Make two sentences of it, or a list." };
        }),
      ),
});

function isLong({ words }: Sentence): boolean {
  return words.length > longest;
}
