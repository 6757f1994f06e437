import type { Passage } from "../../markdown/passage.ts";
import { type OtherScript, writtenLanguage } from "../../typeface/other-scripts.ts";
import { type UnknownLetter, unknownLetters } from "../../typeface/unknown-letters.ts";
import { rule } from "../rule.ts";

/** Every letter is one that the typeface draws: no page and no leaflet falls back on a font of the reader's machine. */
export const unknownLetter = rule({
  code: "unknown-letter",
  severity: "error",
  group: "Structure",
  of: "text",
  summary: "Every letter and sign is one that the typeface draws.",
  check: (text) =>
    text.passagesWith(/[^\0-¬®-´¶-ÿ‘-”–]/).flatMap(({ text, foreign, at }) =>
      joined(unknownLetters(text.replaceAll("\ufffd", " "), (offset) => scriptAt(foreign, offset))).map(
        ({ letter, at: offset, instead }) => ({
          at: at(offset),
          message: `The typeface has no "${letter}".`,
          hint: instead,
        }),
      ),
    ),
});

/** The script of the language that the words at an offset are said to be in. */
function scriptAt(foreign: Passage["foreign"], offset: number): OtherScript | undefined {
  const words = foreign?.find(({ from, to }) => offset >= from && offset < to);
  return words && writtenLanguage(words.tag)?.script;
}

/** Letters side by side as one, such as a word of another script. */
function joined(letters: readonly UnknownLetter[]): UnknownLetter[] {
  const runs: UnknownLetter[] = [];
  for (const next of letters) {
    const last = runs.at(-1);
    if (last && last.at + last.letter.length === next.at) last.letter += next.letter;
    else runs.push({ ...next });
  }
  return runs;
}
