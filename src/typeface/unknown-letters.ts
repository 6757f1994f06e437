import { drawsLetter } from "./drawn-letters.ts";
import { type OtherScript, otherScripts } from "./other-scripts.ts";
import type { TypefaceName } from "./typeface-names.ts";

/** A letter or sign that a typeface cannot draw, where it begins in the text, and what to write instead. */
export interface UnknownLetter {
  letter: string;
  at: number;
  /** As an instruction: `Write "at least".` */
  instead: string;
}

/** Signs that sources have and plain words say better. */
const words: Record<string, string> = {
  µ: "micro, as in micrograms",
  μ: "micro, as in micrograms",
  "≥": "at least",
  "≤": "at most",
  "≈": "about",
  "✓": "yes",
  "✔": "yes",
  "✗": "no",
  "✘": "no",
  "→": "then, or to",
  "⇒": "so",
  "←": "from",
  "\u2010": "an ordinary hyphen",
  "\u2011": "an ordinary hyphen",
  "\u2012": "an en dash, –",
  "\u2015": "an en dash, –",
  "′": "minutes or feet",
  "″": "seconds or inches",
  α: "alpha",
  β: "beta",
  γ: "gamma",
  "№": "number",
};

/**
 * The letters of a text that a typeface lacks; each is one reader's letter, with all its accents.
 *
 * @param scriptAt the script beside the Latin one that the letter at an offset may be of
 */
export function unknownLetters(
  typeface: TypefaceName,
  text: string,
  scriptAt: (offset: number) => OtherScript | undefined = () => undefined,
): UnknownLetter[] {
  if (/^[\0-\u00ff\u2018-\u201d]*$/.test(text) && !text.includes("µ")) return [];
  return [...text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)]
    .filter(({ 0: letter, index }) => !drawsLetter(typeface, letter, scriptAt(index)))
    .map(({ 0: letter, index }) => ({ letter, at: index, instead: instead(typeface, letter) }));
}

function instead(typeface: TypefaceName, letter: string): string {
  const said = words[letter];
  if (said) return `Write ${/ |,/.test(said) ? said : `"${said}"`}.`;
  const plain = letter.normalize("NFKD").replace(/\p{M}/gu, "");
  if (plain !== letter && plain.trim() && drawsLetter(typeface, plain)) return `Write "${plain}".`;
  if (/\p{Nd}/u.test(letter)) return "Write it with the digits 0 to 9.";
  if ([...otherScripts.values()].some((script) => script.letter.test(letter)))
    return "In the text of a page, say which language it is: [words](lang:ar), or ::: lang ar around whole paragraphs.";
  return "Write it in words or in other letters.";
}
