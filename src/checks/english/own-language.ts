import { isBritish } from "../../prose/british-english.ts";
import { splitWords } from "../../prose/split-words.ts";
import { writtenLanguage } from "../../typeface/other-scripts.ts";
import { rule } from "../rule.ts";

/** The fewest words by which a language in Latin letters is told from English. */
const fewest = 6;

/** Words that are said to be in another language are no English ones: a screen reader would read them in a foreign voice. */
export const ownLanguage = rule({
  code: "own-language",
  severity: "error",
  group: "Words",
  of: "text",
  language: "en",
  summary: "Words that are marked as another language are in that language, and not in English.",
  check: ({ body }) =>
    body.flatMap(({ text, foreign = [], at }) =>
      foreign
        .filter(({ from, to, tag }) => !tag.startsWith("en") && isEnglish(text.slice(from, to), tag))
        .map(({ from, tag }) => ({
          at: at(from),
          message: `These words are marked as "${tag}", and are English.`,
          hint: "Write them in that language, or take the mark away.",
        })),
    ),
});

/** Whether words have no letter of the script of their language, or every one of them is an English one. */
function isEnglish(text: string, tag: string): boolean {
  const words = splitWords(text).filter(({ text }) => /\p{L}{2}/u.test(text));
  const script = writtenLanguage(tag)?.script;
  const isKnown = words.every(({ text }) => isBritish(text) || isBritish(text.toLowerCase()));
  if (script) return words.length > 1 && isKnown && !script.letter.test(text);
  return writtenLanguage(tag) !== undefined && words.length >= fewest && isKnown;
}
