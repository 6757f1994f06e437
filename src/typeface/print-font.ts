import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { keptByCode } from "../cache/kept-by-code.ts";
import { projectFolder } from "../folders/project-folder.ts";
import { fontFile, packedFontFile, type Script } from "./font-file.ts";
import { withPlainZero } from "./plain-zero.ts";
import { type FontTables, readWoff, writeWoff2 } from "./sfnt.ts";
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

/** Path of a WOFF2 file of a typeface for leaflets; one whose 0 has to become plain is made in `.cache/fonts`. */
export function printFontFile(typeface: TypefaceName, script: Script, weight: Weight): string {
  if (script !== "latin" || !typefaceOf(typeface).hasStrokedZero) return fontFile(typeface, script, weight);
  const folder = path.join(projectFolder, ".cache/fonts");
  const file = path.join(folder, `${typeface}-${weight}.woff2`);
  mkdirSync(folder, { recursive: true });
  const kept = keptByCode<Uint8Array>("print font", typeface, weight);
  const bytes = kept.known() ?? kept.keep(writeWoff2(printFontTables(typeface, weight)));
  // Another build may read it meanwhile.
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
  return file;
}
