import { expect, test } from "vitest";
import { contrastRatio } from "../../../src/checks/front-matter/contrast-ratio.ts";

test.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#ffffff", 1],
  ["#767676", "#ffffff", 4.54],
  ["#0000ff", "#ffffff", 8.59],
])("%s on %s", (one, other, ratio) => {
  expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
  expect(contrastRatio(other, one)).toBe(contrastRatio(one, other));
});
