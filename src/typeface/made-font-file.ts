import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { keptByCode } from "../cache/kept-by-code.ts";
import { projectFolder } from "../folders/project-folder.ts";
import { type FontTables, writeWoff2 } from "./sfnt.ts";

/** Path of a WOFF2 file of that name in `.cache/fonts`, made of tables once for as long as the code stays as it is. */
export function madeFontFile(name: string, tables: () => FontTables): string {
  const folder = path.join(projectFolder, ".cache/fonts");
  const file = path.join(folder, `${name}.woff2`);
  mkdirSync(folder, { recursive: true });
  const kept = keptByCode<Uint8Array>("made font", name);
  const bytes = kept.known() ?? kept.keep(writeWoff2(tables()));
  // Another build may read it meanwhile.
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
  return file;
}
