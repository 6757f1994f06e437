import { expect, test } from "vitest";
import { standInFor } from "../../src/typeface/stand-in.ts";

test("Arial is drawn as wide and as high as the typeface that it stands in for", () => {
  expect(standInFor("atkinson-hyperlegible-next")).toEqual({
    regular: { size: "99.05%", ascent: "99.35%", descent: "31.9%" },
    bold: { size: "100.58%", ascent: "97.83%", descent: "31.42%" },
  });
});
