import { createRequire } from "node:module";
import type { TypefaceName } from "./typeface-names.ts";

/** The scripts that a typeface has a file for: the letters of English, and those of other languages in Latin letters. */
export const scripts = ["latin", "latin-ext"] as const;
export type Script = (typeof scripts)[number];

/** What a file is for: all weights in one for screens, or one weight, of a hundred's steps, for print. */
export type Cut = "variable" | 400 | 700;

const { resolve } = createRequire(import.meta.url);

/** Path of a WOFF file with the letters of English, whose tables are easy to read. */
export function packedFontFile(typeface: TypefaceName, weight: 400 | 700): string {
  return resolve(`@fontsource/${typeface}/files/${typeface}-latin-${weight}-normal.woff`);
}

/** Path of a WOFF2 file of a typeface. */
export function fontFile(typeface: TypefaceName, script: Script, cut: Cut): string {
  return cut === "variable"
    ? resolve(`@fontsource-variable/${typeface}/files/${typeface}-${script}-wght-normal.woff2`)
    : resolve(`@fontsource/${typeface}/files/${typeface}-${script}-${cut}-normal.woff2`);
}
