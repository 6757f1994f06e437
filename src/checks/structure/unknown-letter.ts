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
  check: (text) => {
    const { data, fields } = text.draft;
    const typeface = (data.organisation ?? fields.organisation)?.typeface;
    if (typeface === undefined) return [];
    return text.passagesWith(/[^\0-¬®-´¶-ÿ‘-”–]/).flatMap(({ text, foreign, at }) =>
      joined(
        text,
        unknownLetters(typeface, readable(text, foreign), (offset) => scriptAt(foreign, offset)),
      ).map(({ letter, at: offset, instead }) => ({
        at: at(offset),
        message: `The typeface has no "${letter}".`,
        hint: instead,
      })),
    );
  },
});

/** A text without what other rules tell: lost letters, and words whose language is none that the guide can have. */
function readable(text: string, foreign: Passage["foreign"] = []): string {
  const unknown = foreign.filter(({ tag }) => writtenLanguage(tag) === undefined);
  return unknown
    .reduce((rest, { from, to }) => rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to), text)
    .replaceAll("\ufffd", " ");
}

/** The script of the language that the words at an offset are said to be in. */
function scriptAt(foreign: Passage["foreign"], offset: number): OtherScript | undefined {
  const words = foreign?.find(({ from, to }) => offset >= from && offset < to);
  return words && writtenLanguage(words.tag)?.script;
}

/** Letters side by side as one, such as the words of another script. */
function joined(text: string, letters: readonly UnknownLetter[]): UnknownLetter[] {
  const runs: UnknownLetter[] = [];
  for (const next of letters) {
    const last = runs.at(-1);
    const between = last && text.slice(last.at + last.letter.length, next.at);
    if (last && (between === "" || between === " ")) last.letter += between + next.letter;
    else runs.push({ ...next });
  }
  return runs;
}
