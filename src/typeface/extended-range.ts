import { drawnBy } from "./drawn-letters.ts";
import type { TypefaceName } from "./typeface-names.ts";

type Range = readonly [first: number, last: number];

/**
 * The letters for which a page needs the second file of a typeface, in ranges with only such letters in them, so that no
 * page of English loads it.
 */
function rangesOf(typeface: TypefaceName): readonly Range[] {
  const drawn = drawnBy(typeface);
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
}

const hex = (point: number) => point.toString(16).toUpperCase();

/** The same as a `unicode-range` of CSS, and what finds such a letter. */
interface Extended {
  range: string;
  letter: RegExp;
}

const known = new Map<TypefaceName, Extended>();

function extended(typeface: TypefaceName): Extended {
  const before = known.get(typeface);
  if (before) return before;
  const ranges = rangesOf(typeface);
  const range = ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(",");
  const letters = ranges.map(([first, last]) => `\\u{${hex(first)}}-\\u{${hex(last)}}`);
  const made = { range, letter: new RegExp(`[${letters.join("")}]`, "u") };
  known.set(typeface, made);
  return made;
}

/** The letters for which a page needs the second file of a typeface, as a `unicode-range`: `U+100-130,U+132-151`. */
export const extendedRange = (typeface: TypefaceName): string => extended(typeface).range;

/** Whether a page with these words needs the second file of a typeface. */
export const usesExtended = (html: string, typeface: TypefaceName): boolean =>
  extended(typeface).letter.test(html);
