import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";
import { passagesOf } from "./prose.ts";
import { quote } from "./quote.ts";

/** The most words that a sentence may have. */
const longest = 30;

/** No sentence has more than 30 words. */
export const longSentence: Rule = {
  code: "long-sentence",
  summary: `No sentence has more than ${longest} words.`,
  check: (draft) =>
    passagesOf(draft, ({ measures }) => measures.longestSentence > longest).flatMap(({ sentences, at }) =>
      sentences
        .filter(({ words }) => words.length > longest)
        .map(({ text, start, words }) => {
          const message = `This sentence has ${words.length} words, more than ${longest}: ${quote(text)}`;
          return issue("long-sentence", at(start), message, "Make two sentences of it, or a list.");
        }),
    ),
};
