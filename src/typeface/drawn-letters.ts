import { readFileSync } from "node:fs";
import { fontFile, type Script, scripts } from "./font-file.ts";
import { drawnIn } from "./other-faces.ts";
import type { OtherScript } from "./other-scripts.ts";
import { readCharacterMap } from "./read-character-map.ts";

/** The code points that each file of the typeface draws; all weights draw the same. */
export const drawn: Record<Script, ReadonlySet<number>> = {
  latin: readCharacterMap(readFileSync(fontFile("latin", 400))),
  "latin-ext": readCharacterMap(readFileSync(fontFile("latin-ext", 400))),
};

/** What draws nothing of its own: spaces, and marks that only control how words are set. */
const undrawn = /^[\p{Z}\p{Cc}\p{Cf}\p{Variation_Selector}]$/u;

/**
 * Whether the typeface draws a letter with its accents, which may stand in one code point or several.
 *
 * @param other the script that the letter may be of, beside the Latin one
 */
export function drawsLetter(letter: string, other?: OtherScript): boolean {
  return [...letter.normalize("NFC")].every((character) => {
    const point = character.codePointAt(0) ?? 0;
    return (
      scripts.some((script) => drawn[script].has(point)) ||
      (other && drawnIn(other).has(point)) ||
      undrawn.test(character)
    );
  });
}
