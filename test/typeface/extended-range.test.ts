import { expect, test } from "vitest";
import { extendedRange, usesExtended } from "../../src/typeface/extended-range.ts";

test("the second file of the typeface is for its own letters only", () => {
  expect(extendedRange).toMatch(/^U\+100-101,U\+103-130,/);
  expect(usesExtended("<p>Ysbyty Gwynedd, Siân, œuvre, ı, £800 – “yes” … €</p>")).toBe(false);
  expect(usesExtended("<p>Ysbyty Tŷ Gŵyr</p>")).toBe(true);
});
