import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { readCharacterMap } from "./read-character-map.ts";

/** A script beside the Latin one that has a face, and so can stand in a guide. */
export interface OtherScript {
  /** As packages of fonts name it. */
  name: string;
  /** What its fonts are called in a PDF, without the weight. */
  font: string;
  direction: "ltr" | "rtl";
  /** One of its letters or signs. */
  letter: RegExp;
}

/** By their codes in ISO 15924. */
export const otherScripts: ReadonlyMap<string, OtherScript> = new Map([
  [
    "Arab",
    {
      name: "arabic",
      font: "NotoSansArabic",
      direction: "rtl",
      letter: /(?!\p{N}|\p{scx=Latn})\p{scx=Arab}/u,
    },
  ],
  [
    "Hebr",
    { name: "hebrew", font: "NotoSansHebrew", direction: "rtl", letter: /(?!\p{scx=Latn})\p{scx=Hebr}/u },
  ],
]);

const { resolve } = createRequire(import.meta.url);

/** Path of the WOFF2 file of one weight. */
export function otherFontFile({ name }: OtherScript, weight: 400 | 700): string {
  return resolve(`@fontsource/noto-sans-${name}/files/noto-sans-${name}-${name}-${weight}-normal.woff2`);
}

const drawn = new Map<OtherScript, ReadonlySet<number>>();

/** The code points that its face draws and that are its own: digits and signs that all scripts share are the typeface's. */
export function drawnIn(script: OtherScript): ReadonlySet<number> {
  const known = drawn.get(script);
  if (known) return known;
  const all = [...readCharacterMap(readFileSync(otherFontFile(script, 400)))];
  const own = new Set(all.filter((point) => script.letter.test(String.fromCodePoint(point))));
  drawn.set(script, own);
  return own;
}

/** The same as a `unicode-range` of CSS; what stands between two of its letters is nobody else's. */
export function rangeOf(script: OtherScript): string {
  const runs: [first: number, last: number][] = [];
  for (const point of [...drawnIn(script)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(",");
}

/** Whether a text has a letter of a script, by its name. */
export function usesScript(text: string, name: string): boolean {
  return [...otherScripts.values()].some((script) => script.name === name && script.letter.test(text));
}

/** A language, as `lang` and `dir` of HTML say it, and the script that it is written in. */
export interface WrittenLanguage {
  /** A canonical tag (BCP 47): `ar`, `cy`, `pa-Arab`. */
  tag: string;
  direction: "ltr" | "rtl";
  /** `undefined` for Latin letters, which the typeface itself has. */
  script: OtherScript | undefined;
}

/** The language of a tag; `undefined` where it is no tag, or the guide has no face for its script. */
export function writtenLanguage(tag: string): WrittenLanguage | undefined {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(tag)) return undefined;
  const locale = new Intl.Locale(tag);
  const code = locale.maximize().script ?? "";
  const script = otherScripts.get(code);
  if (!script && code !== "Latn") return undefined;
  return { tag: locale.toString(), direction: script?.direction ?? "ltr", script };
}
