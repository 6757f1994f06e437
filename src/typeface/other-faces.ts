import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { OtherScript } from "./other-scripts.ts";
import { readCharacterMap } from "./read-character-map.ts";

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
