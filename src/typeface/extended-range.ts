import { drawn } from "./drawn-letters.ts";

/**
 * The letters for which a page needs the second file of the typeface, in ranges with only such letters in them, so that no
 * page of English loads it.
 */
const ranges: readonly (readonly [number, number])[] = (() => {
  const found: [number, number][] = [];
  const latin = [...drawn.latin].sort((one, other) => one - other);
  for (const point of [...drawn["latin-ext"]].sort((one, other) => one - other)) {
    if (drawn.latin.has(point)) continue;
    const last = found.at(-1);
    const isApart = !last || latin.some((each) => each > last[1] && each < point);
    if (isApart) found.push([point, point]);
    else last[1] = point;
  }
  return found;
})();

const hex = (point: number) => point.toString(16).toUpperCase();

/** Those letters as a `unicode-range` of CSS: `U+100-130,U+132-151`. */
export const extendedRange: string = ranges
  .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
  .join(",");

const extended = new RegExp(
  `[${ranges.map(([first, last]) => `\\u{${hex(first)}}-\\u{${hex(last)}}`).join("")}]`,
  "u",
);

/** Whether a page with these words needs the second file of the typeface. */
export function usesExtended(html: string): boolean {
  return extended.test(html);
}
