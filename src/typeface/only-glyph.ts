import { glyphOf } from "./glyph-of.ts";
import type { FontTables } from "./sfnt.ts";

/** Tables of a font that say the same of one glyph as of many. */
const kept = ["OS/2", "head", "hhea", "maxp"];

/**
 * The tables of a font that draws one character alone (OpenType 1.9): a few hundred bytes, for a page on which it should look
 * otherwise. It has no name, since it is no longer the font that it was.
 */
export function onlyGlyph(tables: FontTables, point: number): FontTables {
  const table = (tag: string) => Buffer.from(tables.get(tag) ?? []);
  const only: FontTables = new Map(kept.map((tag) => [tag, table(tag)]));
  const [head, loca, glyf] = ["head", "loca", "glyf"].map(table) as [Buffer, Buffer, Buffer];
  const glyph = glyphOf(tables, point);
  const startOf = (at: number) =>
    head.readInt16BE(50) ? loca.readUInt32BE(4 * at) : 2 * loca.readUInt16BE(2 * at);
  const outline = glyf.subarray(startOf(glyph), startOf(glyph + 1));
  const drawn = Buffer.concat([outline, Buffer.alloc(outline.length % 2)]);
  const widths = table("hhea").readUInt16BE(34);
  const width = table("hmtx")
    .subarray(4 * Math.min(glyph, widths - 1))
    .subarray(0, 4);
  only.get("head")?.writeInt16BE(0, 50);
  only.get("hhea")?.writeUInt16BE(2, 34);
  only.get("maxp")?.writeUInt16BE(2, 4);
  return new Map([
    ...only,
    [
      "cmap",
      words(0, 1, 3, 1, 0, 12, 4, 32, 0, 4, 4, 1, 0, point, 0xffff, 0, point, 0xffff, 1 - point, 1, 0, 0),
    ],
    ["glyf", drawn],
    ["hmtx", Buffer.concat([width, width])],
    ["loca", words(0, 0, drawn.length / 2)],
    ["name", words(0, 0, 6)],
    ["post", Buffer.concat([words(3, 0), Buffer.alloc(28)])],
  ]);
}

/** Numbers of 16 bits, one after the other. */
function words(...numbers: number[]): Buffer {
  return Buffer.from(numbers.flatMap((number) => [(number >> 8) & 255, number & 255]));
}
