import { readFileSync } from "node:fs";
import { fontFile, packedFontFile, type Script } from "./font-file.ts";
import { madeFontFile } from "./made-font-file.ts";
import { onlyGlyph } from "./only-glyph.ts";
import { withPlainZero } from "./plain-zero.ts";
import { type FontTables, readWoff } from "./sfnt.ts";
import { type TypefaceName, typefaceOf } from "./typeface-names.ts";

type Weight = 400 | 700;

const made = new Map<string, FontTables>();

/** The tables of a typeface as leaflets are set in it, with the letters of English and a plain 0. */
export function printFontTables(typeface: TypefaceName, weight: Weight): FontTables {
  const key = `${typeface} ${weight}`;
  const tables = made.get(key) ?? readTables(typeface, weight);
  made.set(key, tables);
  return tables;
}

function readTables(typeface: TypefaceName, weight: Weight): FontTables {
  const tables = readWoff(readFileSync(packedFontFile(typeface, weight)));
  return typefaceOf(typeface).hasStrokedZero ? withPlainZero(tables) : tables;
}

/** Path of a WOFF2 file of a typeface for leaflets; one whose 0 has to become plain is made. */
export function printFontFile(typeface: TypefaceName, script: Script, weight: Weight): string {
  if (script !== "latin" || !typefaceOf(typeface).hasStrokedZero) return fontFile(typeface, script, weight);
  return madeFontFile(`${typeface}-${weight}`, () => printFontTables(typeface, weight));
}

/**
 * Path of a WOFF2 file with the plain 0 alone, bold, for phone numbers on screens; nothing where the 0 of the typeface is plain. Its
 * fonts for screens, of variable weight, keep the stroke.
 */
export function zeroFontFile(typeface: TypefaceName): string | undefined {
  if (!typefaceOf(typeface).hasStrokedZero) return undefined;
  return madeFontFile(`${typeface}-zero`, () => onlyGlyph(printFontTables(typeface, 700), 0x30));
}
