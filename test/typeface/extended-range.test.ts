import { expect, test } from "vitest";
import { extendedRange, usesExtended } from "../../src/typeface/extended-range.ts";

import { firstTypeface, typefaceNames } from "../../src/typeface/typeface-names.ts";

test("the letters of the second file stand in few ranges", () => {
  expect(extendedRange(firstTypeface)).toMatch(/^U\+100-101,U\+103-130,/);
});

test.each(typefaceNames)("the second file of %s is for its own letters only", (name) => {
  expect(usesExtended("<p>Ysbyty Gwynedd, Siân, œuvre, ı, £800 – “yes” … €</p>", name)).toBe(false);
  expect(usesExtended("<p>Ysbyty Tŷ Gŵyr</p>", name)).toBe(true);
});
