import { expect, test } from "vitest";
import type { OldBrowser } from "../../src/styles/browser-support.ts";
import { asOldBrowser } from "./judges/as-old-browser.ts";
import { controlsOf, oldBrowserFaults } from "./judges/old-browser-faults.ts";
import { openSite } from "./open-site.ts";
import { oneOfEachKind } from "./site-pages.ts";

const site = openSite();
const browsers: OldBrowser[] = ["safari", "chrome", "firefox"];

const showings = [360, 1280].flatMap((width) =>
  (["light", "dark"] as const).map((scheme) => ({ width, scheme })),
);

/** The controls of each page in a browser of today, which are the same for each old one. */
const known = new Map<string, string[][]>();

test.each(
  browsers,
)("in an old %s, words stand out and no control is gone, by day and in the dark", async (browser) => {
  const pages = oneOfEachKind(site.pages);
  expect(pages.length).toBeGreaterThan(8);
  await site.withPage(async (page) => {
    await page.setBypassCSP(true);
    for (const { address } of pages) {
      await page.goto(`${site.origin}/${address}`);
      const before = known.get(address) ?? (await controlsOf(page, showings));
      known.set(address, before);
      expect(await oldBrowserFaults(page, browser, showings, before), address).toEqual([]);
    }
  });
});

test("an old browser goes without what it does not know", () => {
  const css =
    "a{color:red;color:color-mix(in oklab,red,blue);inset:0}p:has(a){color:red}@media (width<40rem){a{top:0}}";
  expect(asOldBrowser(css, "safari")).toBe("a{color:red}");
  const asked =
    "@supports selector(:has(*)){a{top:0}}@supports not (inset:0){b{top:0}}c{gap:1px;display:flex}";
  expect(asOldBrowser(asked, "chrome")).toBe("c{gap:1px;display:flex}");
  expect(asOldBrowser(asked, "safari")).toBe("b{top:0}c{display:flex}");
});

test("pale words and a lost control are found", () =>
  site.withPage(async (page) => {
    await page.setBypassCSP(true);
    await page.goto(`${site.origin}/guide/how-to-ask/`);
    const before = await controlsOf(page, showings);
    await page.addStyleTag({
      content:
        ".prose p{background:#fff;color:color-mix(in srgb,#000,#111)}.prose{color:#eee}.foot:not(:popover-open) a{position:static}.foot a{position:absolute;left:-999px}",
    });
    const faults = (await oldBrowserFaults(page, "safari", showings, before)).join("\n");
    expect(faults).toMatch(/Contrast 1\.\d+: <p/);
    expect(faults).toContain("Gone: <a");
  }));
