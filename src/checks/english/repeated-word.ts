import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";

/** Two of these can follow each other: “He had had a scan”, “We know that that helps”. */
const mayRepeat = /^(?:had|that)$/i;

/** It looks for the space first, which is a third of the work of looking at each word. */
const sign = /\p{L} (?<=(\p{L}+) )\1(?!\p{L})/iu;

/** A word is written once: a second one is left over from an edit. */
export const repeatedWord = rule({
  code: "repeated-word",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "No word stands twice in a row.",
  check: (text) =>
    findWordings(
      text,
      { sign, pattern: /(?<![\p{L}’'-])(\p{L}+) (\1)(?![\p{L}’'-])/giu },
      ([written, word = ""]) =>
        mayRepeat.test(word)
          ? undefined
          : { message: `"${written}" has a word twice.`, hint: `Write "${word}" once.` },
    ),
});
