import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { packedFontFile } from "../../src/typeface/font-file.ts";
import { glyphOf } from "../../src/typeface/glyph-of.ts";
import { withPlainZero } from "../../src/typeface/plain-zero.ts";
import { readCharacterMap } from "../../src/typeface/read-character-map.ts";
import { type FontTables, readWoff, writeWoff2 } from "../../src/typeface/sfnt.ts";
import { firstTypeface } from "../../src/typeface/typeface-names.ts";

/** How many outlines draw a character. */
function outlinesOf(tables: FontTables, character: string): number {
  const glyph = glyphOf(tables, character.codePointAt(0) ?? 0);
  const start = 2 * (tables.get("loca")?.readUInt16BE(2 * glyph) ?? 0);
  return tables.get("glyf")?.readInt16BE(start) ?? 0;
}

describe.each([400, 700] as const)("the typeface at %i", (weight) => {
  const tables = readWoff(readFileSync(packedFontFile(firstTypeface, weight)));
  const plain = withPlainZero(tables);

  test("has a 0 in two halves, and a plain one for leaflets; all else is as it was", () => {
    expect(outlinesOf(tables, "0")).toBe(3);
    expect(outlinesOf(plain, "0")).toBe(2);
    for (const other of "O8o123") expect(outlinesOf(plain, other)).toBe(outlinesOf(tables, other));
    const [before, after] = [tables, plain].map((each) => each.get("glyf") ?? Buffer.alloc(0));
    const changed = [...(before ?? [])].filter((byte, at) => byte !== after?.[at]);
    expect(after).toHaveLength(before?.length ?? -1);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(130);
  });

  test("is written as a font that draws the same letters, the same each time", () => {
    const file = writeWoff2(plain);
    expect(file.length % 4).toBe(0);
    expect(readCharacterMap(file).has(0x30)).toBe(true);
    expect(writeWoff2(plain).equals(file)).toBe(true);
  });

  test("without such a 0 is refused", () => {
    expect(() => withPlainZero(plain)).toThrow("not of two halves");
  });
});
