import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { keptByCode } from "../cache/kept-by-code.ts";
import { projectFolder } from "../folders/project-folder.ts";
import { fontFile, packedFontFile, type Script } from "./font-file.ts";
import { withPlainZero } from "./plain-zero.ts";
import { type FontTables, readWoff, writeWoff2 } from "./sfnt.ts";

type Weight = 400 | 700;

const made = new Map<Weight, FontTables>();

/** The tables of the typeface as leaflets are set in it, with the letters of English and a plain 0. */
export function printFontTables(weight: Weight): FontTables {
  const tables = made.get(weight) ?? withPlainZero(readWoff(readFileSync(packedFontFile(weight))));
  made.set(weight, tables);
  return tables;
}

/** Path of a WOFF2 file of the typeface for leaflets; the one with the digits is made in `.cache/fonts`. */
export function printFontFile(script: Script, weight: Weight): string {
  if (script !== "latin") return fontFile(script, weight);
  const folder = path.join(projectFolder, ".cache/fonts");
  const file = path.join(folder, `hyperlegible-next-${weight}.woff2`);
  mkdirSync(folder, { recursive: true });
  const kept = keptByCode<Uint8Array>("print font", weight);
  const bytes = kept.known() ?? kept.keep(writeWoff2(printFontTables(weight)));
  // Another build may read it meanwhile.
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
  return file;
}
