import { expect, test } from "vitest";
import { judgePages } from "./judge-pages.ts";
import { axeFaults } from "./judges/axe-faults.ts";
import { openSite } from "./open-site.ts";

const site = openSite();

/** Every rule by day; in the dark only colours are others. */
const settings = [
  { scheme: "light", category: undefined },
  { scheme: "dark", category: "cat.color" },
].flatMap((setting) => [320, 1280].map((width) => ({ ...setting, width })));

test("axe-core finds nothing on any page, light and dark, 320 and 1280 px wide", async (context) => {
  const faults = await judgePages(context, site, "axe", async (page) => {
    const found: string[] = [];
    for (const { scheme, width, category } of settings) {
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      found.push(...(await axeFaults(page, category)).map((fault) => `${scheme}, ${width} px: ${fault}`));
    }
    return found;
  });
  expect(faults).toEqual({});
});
