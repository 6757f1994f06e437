import { isBritish } from "../../prose/british-english.ts";
import { rule } from "../rule.ts";
import { findSplitWords } from "./find-split-words.ts";

/** What was copied from a PDF or a letter keeps its words whole. */
export const splitWord = rule({
  code: "split-word",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "No word is parted by a hyphen and a space, as at the end of a line that was copied.",
  check: ({ prose, words }) =>
    /\p{L}-\s/u.test(words)
      ? prose.passages.flatMap(({ text, at }) =>
          findSplitWords(text).map(({ index, halves: [first, second] }) => {
            const whole = isBritish(first + second) ? first + second : `${first}-${second}`;
            return {
              at: at(index),
              message: `"${first}- ${second}" is parted by a hyphen and a space.`,
              hint: `Write "${whole}"; a dash is – with a space on either side.`,
            };
          }),
        )
      : [],
});
