import { expect, test } from "vitest";
import { printSheets } from "../../src/leaflets/render-prints.ts";
import { layoutStyles } from "../../src/styles/layout-styles.ts";
import { typefaceNames, typefaceOf } from "../../src/typeface/typeface-names.ts";

const colours = { deep: "#07393f", main: "#0a545c", accent: "#f6bd4b" };

test.each(
  typefaceNames,
)("sheets name %s and its measure, and leave nothing of a brand to be filled in", (typeface) => {
  const { family, measure } = typefaceOf(typeface);
  const site = layoutStyles(["site.css"], { colours, typeface });
  expect(site).toContain(`--font:"${family}", `);
  expect(site).toContain(`--measure:${measure}em`);
  const others = [...printSheets, "tools/paper.css", "tools/form.css"];
  expect(site + layoutStyles(others, { colours, typeface })).not.toContain("--brand-");
});
