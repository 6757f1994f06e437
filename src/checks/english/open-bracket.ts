import { type Finding, rule } from "../rule.ts";
import type { ReadPassage } from "../texts/read-passage.ts";

/** A bracket, but for those behind the number of an item, as in “a)”, and of a face, as in “:)”. */
const bracket = /\(|\)(?<!(?:^|\s)(?:\p{L}|\d{1,2}|[ivx]{1,4})\))(?<![:;]-?\))/gu;

/** What is said in brackets ends where it is seen to end. */
export const openBracket = rule({
  code: "open-bracket",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "Every bracket ( has its ) in the same paragraph.",
  check: ({ prose, words }) => (/[()]/.test(words) ? prose.passages.flatMap(lonely) : []),
});

function lonely({ text, at }: ReadPassage): Finding[] {
  const open: number[] = [];
  const closing: number[] = [];
  for (const { 0: mark, index } of text.matchAll(bracket)) {
    if (mark === "(") open.push(index);
    else if (open.pop() === undefined) closing.push(index);
  }
  return [
    ...open.map((index) => ({
      at: at(index),
      message: "This bracket ( is never closed.",
      hint: "Write ) where the words in brackets end, or take it out.",
    })),
    ...closing.map((index) => ({
      at: at(index),
      message: "This bracket ) closes none.",
      hint: "Write ( where the words in brackets begin, or take it out.",
    })),
  ];
}
