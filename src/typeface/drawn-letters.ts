import { readFileSync } from "node:fs";
import { recordOf } from "../records.ts";
import { fontFile, type Script, scripts } from "./font-file.ts";
import { drawnIn } from "./other-faces.ts";
import type { OtherScript } from "./other-scripts.ts";
import { readCharacterMap } from "./read-character-map.ts";
import type { TypefaceName } from "./typeface-names.ts";

type Drawn = Readonly<Record<Script, ReadonlySet<number>>>;

const known = new Map<TypefaceName, Drawn>();

/** The code points that each file of a typeface draws; all weights draw the same. */
export function drawnBy(typeface: TypefaceName): Drawn {
  const read = (script: Script) => readCharacterMap(readFileSync(fontFile(typeface, script, 400)));
  const drawn = known.get(typeface) ?? recordOf(scripts, read);
  known.set(typeface, drawn);
  return drawn;
}

/** What draws nothing of its own: spaces, and marks that only control how words are set. */
const undrawn = /^[\p{Z}\p{Cc}\p{Cf}\p{Variation_Selector}]$/u;

/**
 * Whether a typeface draws a letter with its accents, which may stand in one code point or several.
 *
 * @param other the script that the letter may be of, beside the Latin one
 */
export function drawsLetter(typeface: TypefaceName, letter: string, other?: OtherScript): boolean {
  const drawn = drawnBy(typeface);
  return [...letter.normalize("NFC")].every((character) => {
    const point = character.codePointAt(0) ?? 0;
    return (
      scripts.some((script) => drawn[script].has(point)) ||
      (other && drawnIn(other).has(point)) ||
      undrawn.test(character)
    );
  });
}
