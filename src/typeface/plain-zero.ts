import { present } from "../present.ts";
import { glyphOf } from "./glyph-of.ts";
import type { FontTables } from "./sfnt.ts";

/** A point of an outline, on its curve or beside it. */
type Point = readonly [x: number, y: number, isOn: boolean];

/** Flags of a point in a `glyf` table (OpenType 1.9). */
const flag = { on: 1, xShort: 2, yShort: 4, xSame: 16, ySame: 32 };

/**
 * The tables of a font whose 0 has no stroke through it: a stroke helps to tell 0 from O, but reads as crossed out in phone
 * numbers and prices, and the typeface has no other 0. The two halves of its inside become one round counter, drawn from
 * the lower left quarter; licences such as the SIL Open Font License 1.1 allow it.
 *
 * @throws {RangeError} where the 0 has no stroke of that kind
 */
export function withPlainZero(tables: FontTables): FontTables {
  const head = present(tables.get("head"));
  const loca = present(tables.get("loca"));
  const glyf = present(tables.get("glyf"));
  const startOf = (glyph: number) =>
    head.readInt16BE(50) ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph);
  const zero = glyphOf(tables, 0x30);
  const [start, end] = [startOf(zero), startOf(zero + 1)];
  const old = glyf.subarray(start, end);
  const [outside, half, ...others] = readContours(old);
  if (!outside || !half || others.length !== 1)
    throw new RangeError("The 0 of the font is not of two halves.");

  const [left, ...bends] = half.slice(-4);
  const [bottom] = half;
  if (!left?.[2] || !bottom?.[2] || bends.some(([, , isOn]) => isOn))
    throw new RangeError("The 0 of the font has no lower left quarter.");
  const [middle, centre] = [bottom[0], left[1]];
  const across = ([x, y, isOn]: Point): Point => [2 * middle - x, y, isOn];
  const above = ([x, y, isOn]: Point): Point => [x, 2 * centre - y, isOn];
  const inside = [
    bottom,
    ...bends.map(across).reverse(),
    across(left),
    ...bends.map(across).map(above),
    above(bottom),
    ...bends.map(above).reverse(),
    left,
    ...bends,
  ];
  const drawn = writeContours(old.subarray(2, 10), [outside, inside]);
  if (drawn.length > old.length)
    throw new RangeError("The 0 without its stroke does not fit into its place.");
  const changed = Buffer.from(glyf);
  changed.fill(0, start, end);
  drawn.copy(changed, start);
  return new Map([...tables, ["glyf", changed]]);
}

function readContours(glyph: Buffer): Point[][] {
  const count = glyph.readInt16BE(0);
  const ends = Array.from({ length: Math.max(count, 0) }, (_, at) => glyph.readUInt16BE(10 + 2 * at));
  let at = 12 + 2 * ends.length + (count > 0 ? glyph.readUInt16BE(10 + 2 * ends.length) : 0);
  const flags: number[] = [];
  while (flags.length <= (ends.at(-1) ?? -1)) {
    const read = glyph.readUInt8(at++);
    flags.push(read, ...(read & 8 ? new Array<number>(glyph.readUInt8(at++)).fill(read) : []));
  }
  const along = (isShort: number, isSame: number) => {
    let place = 0;
    return flags.map((each) => {
      if (each & isShort) place += glyph.readUInt8(at++) * (each & isSame ? 1 : -1);
      else if (!(each & isSame)) {
        place += glyph.readInt16BE(at);
        at += 2;
      }
      return place;
    });
  };
  const xs = along(flag.xShort, flag.xSame);
  const ys = along(flag.yShort, flag.ySame);
  const points = flags.map((each, index): Point => [xs[index] ?? 0, ys[index] ?? 0, (each & flag.on) > 0]);
  return ends.map((last, index) => points.slice((ends[index - 1] ?? -1) + 1, last + 1));
}

/** A simple glyph without instructions; `box` is its bounding box as it was written. */
function writeContours(box: Buffer, contours: readonly Point[][]): Buffer {
  const points = contours.flat();
  const flags: number[] = points.map(([, , isOn]) => (isOn ? flag.on : 0));
  const along = (axis: 0 | 1, isShort: number, isSame: number) =>
    points.flatMap((point, index) => {
      const step = point[axis] - (points[index - 1]?.[axis] ?? 0);
      if (step === 0) flags[index] = (flags[index] ?? 0) | isSame;
      if (step === 0) return [];
      if (Math.abs(step) > 255) return [(step >> 8) & 255, step & 255];
      flags[index] = (flags[index] ?? 0) | isShort | (step > 0 ? isSame : 0);
      return [Math.abs(step)];
    });
  const steps = [...along(0, flag.xShort, flag.xSame), ...along(1, flag.yShort, flag.ySame)];
  let last = -1;
  const ends = contours.flatMap(({ length }) => {
    last += length;
    return [last >> 8, last & 255];
  });
  return Buffer.concat([
    Buffer.from([0, contours.length]),
    box,
    Buffer.from([...ends, 0, 0, ...flags, ...steps]),
  ]);
}
