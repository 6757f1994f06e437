import { createRequire } from "node:module";

/** The scripts that the typeface has a file for: the letters of English, and those of other languages in Latin letters. */
export const scripts = ["latin", "latin-ext"] as const;
export type Script = (typeof scripts)[number];

/** What a file is for: all weights in one for screens, or one weight, of a hundred's steps, for print. */
export type Cut = "variable" | 400 | 700;

const { resolve } = createRequire(import.meta.url);

/** Path of a WOFF file with the letters of English, whose tables are easy to read. */
export function packedFontFile(weight: 400 | 700): string {
  return resolve(
    `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`,
  );
}

/** Path of a WOFF2 file of the one typeface, Atkinson Hyperlegible Next. */
export function fontFile(script: Script, cut: Cut): string {
  return cut === "variable"
    ? resolve(
        `@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${script}-wght-normal.woff2`,
      )
    : resolve(
        `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${script}-${cut}-normal.woff2`,
      );
}
