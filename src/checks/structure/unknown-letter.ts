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
    text.passagesWith(/[^\0-¬®-´¶-ÿ‘-”–]/).flatMap(({ text, at }) =>
      joined(unknownLetters(text.replaceAll("\ufffd", " "))).map(({ letter, at: offset, instead }) => ({
        at: at(offset),
        message: `The typeface has no "${letter}".`,
        hint: instead,
      })),
    ),
});

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
