import { expect, test } from "vitest";
import { computeColours } from "../../src/styles/compute-colours.ts";
import { droppedStyles } from "../../src/styles/dropped-styles.ts";

test("mixed colours are computed as browsers that can mix do it, from the inside out", () => {
  expect(computeColours("a{color:color-mix(in oklab, #0a545c 28%, #e4fffb)}")).toBe("a{color:#a8cccc}");
  expect(computeColours("color-mix(in oklab, color-mix(in oklab, #000000 50%, #ffffff) 100%, #fff)")).toBe(
    "#636363",
  );
  expect(computeColours("oklch(from #0a545c 0.946 0.017 calc(h - 14))")).toBe("#e1f1f0");
  expect(computeColours("oklch(from #0a545c 0.5 0.082 h)")).toMatch(/^#[0-9a-f]{6}$/);
});

test("what stands in the place of a dropped declaration, and what is asked for, is no loss", () => {
  const dropped = (css: string) => droppedStyles(css).map(({ feature }) => feature);
  expect(dropped("a{inset:0}")).toEqual(["css.properties.inset"]);
  expect(dropped("a{color:red;color:color-mix(in oklab,red,blue)}")).toEqual([]);
  expect(dropped("a{color:color-mix(in oklab,red,blue);color:red}")).toEqual(["css.types.color.color-mix"]);
  expect(dropped("@supports (inset:0){a{inset:0}}")).toEqual([]);
  expect(dropped("p:has(a),b{color:red}")).toEqual(["css.selectors.has"]);
  expect(dropped("@media (width<=40rem){a{color:red}}")).toEqual(["css.at-rules.media.range_syntax"]);
  expect(dropped("a{display:grid;gap:1px}b{display:inline-flex;gap:1px}")).toEqual([
    "css.properties.gap.flex_context",
  ]);
});
