import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { expect, test } from "vitest";
import { printFontFile, zeroFontFile } from "../../src/typeface/print-font.ts";
import { readCharacterMap } from "../../src/typeface/read-character-map.ts";
import { typefaceNames, typefaceOf } from "../../src/typeface/typeface-names.ts";

const stroked = typefaceNames.filter((name) => typefaceOf(name).hasStrokedZero);

test.each(stroked)("%s has a font with its plain 0 alone, a few hundred bytes long", (typeface) => {
  const file = readFileSync(zeroFontFile(typeface) ?? "");
  expect(file.length).toBeLessThan(600);
  expect([...readCharacterMap(file)]).toEqual([0x30]);
  const [zero, printed] = [file, readFileSync(printFontFile(typeface, "latin", 700))].map((bytes) =>
    (create(bytes) as Font).glyphForCodePoint(0x30),
  );
  expect(zero?.path.toSVG()).toBe(printed?.path.toSVG());
  expect(zero?.advanceWidth).toBe(printed?.advanceWidth);
});

test("a typeface whose 0 is plain needs none", () => {
  const plain = typefaceNames.filter((name) => !stroked.includes(name));
  expect(plain.length).toBeGreaterThan(0);
  for (const typeface of plain) expect(zeroFontFile(typeface)).toBeUndefined();
});
