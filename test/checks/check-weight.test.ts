import { expect, test } from "vitest";
import { ask } from "../../src/checks/rule.ts";
import { rulesOf } from "../../src/checks/rules.ts";
import type { SiteWeight } from "../../src/site/delivery/site-weight.ts";

const told = (weight: SiteWeight) => rulesOf("weight").flatMap((rule) => ask(rule, weight));

test.each([
  ["a page to read", "guide/a/", 14_000, 0],
  ["the search with its scripts", "search/", 14_000, 3],
  ["the page that keeps the guide", "keep/", 14_000, 1],
  ["the web page of a leaflet", "leaflets/a/", 14_000, 1],
  ["a leaflet to print", "leaflets/a/a4/", 40_000, 1],
])("%s may weigh its budget, and no byte more", (_, address, bytes, scripts) => {
  const page = { file: `${address}index.html`, address: `/${address}`, bytes, scripts };
  expect(told({ pages: [page], fonts: [] })).toEqual([]);
  const heavy = told({ pages: [{ ...page, bytes: bytes + 1 }], fonts: [] });
  expect(heavy).toMatchObject([{ code: "heavy-page", file: page.file }]);
});

test("a font may weigh 45,000 bytes, and no byte more", () => {
  const fonts = (bytes: number) => ({ pages: [], fonts: [{ file: "assets/a.woff2", bytes }] });
  expect(told(fonts(45_000))).toEqual([]);
  expect(told(fonts(45_001))).toMatchObject([{ code: "heavy-font", severity: "error" }]);
});
