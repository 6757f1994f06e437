import type { Page } from "puppeteer";
import { describe, expect, test } from "vitest";
import { judgePages } from "./judge-pages.ts";
import { barePageFaults } from "./judges/bare-page-faults.ts";
import { orderFaults } from "./judges/order-faults.ts";
import { reflowFaults } from "./judges/reflow-faults.ts";
import { reloadWithout } from "./judges/reload-without.ts";
import { openSite } from "./open-site.ts";
import { oneOfEachKind, pagesToJudge } from "./site-pages.ts";

// Without the network there is the copy that a reader keeps, which has tests of its own.

const site = openSite();

const fontFaults = async (page: Page) => {
  const families = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family),
  );
  return families.filter((family) => /Next|Screen/.test(family)).map((family) => `Has its font: ${family}`);
};

const withoutFonts = async (page: Page) => {
  await page.setViewport({ width: 320, height: 640 });
  await reloadWithout(page, "font");
  return [...(await fontFaults(page)), ...(await reflowFaults(page))];
};

const withoutImages = async (page: Page) => {
  await page.setViewport({ width: 320, height: 640 });
  await reloadWithout(page, "image");
  return [...(await barePageFaults(page)), ...(await reflowFaults(page)), ...(await orderFaults(page))];
};

const withoutStyles = async (page: Page) => {
  await page.evaluate(() => {
    for (const style of document.querySelectorAll("style, link[rel=stylesheet]")) style.remove();
  });
  const large = await page.evaluate(() =>
    [...document.querySelectorAll("svg")]
      .filter((drawing) => drawing.getBoundingClientRect().height > innerHeight / 2)
      .map((drawing) => `Fills the window: ${drawing.outerHTML.slice(0, 100)}`),
  );
  return [...large, ...(await barePageFaults(page)), ...(await orderFaults(page))];
};

const withoutScript = async (page: Page) => {
  await page.setJavaScriptEnabled(false);
  await page.reload();
  const faults = await barePageFaults(page);
  await page.setJavaScriptEnabled(true);
  return faults;
};

describe.for([
  ["fonts", "no font", withoutFonts],
  ["images", "no image", withoutImages],
  ["style sheets", "no style", withoutStyles],
  ["script", "no script", withoutScript],
] as const)("without %s", ([, column, judge]) => {
  test("every page gives its words in their order, and nothing is cut off", async (context) => {
    // Words and their order are each page's own; what files give them is the same for all of a kind.
    const own = pagesToJudge(site.pages).filter(({ address }) => !address.endsWith("/drawing/")); // As large as its sheets.
    const pages = judge === withoutStyles ? own : oneOfEachKind(site.pages);
    expect(await judgePages(context, site, column, judge, pages)).toEqual({});
  });
});

/** Opens a page of guidance, puts a fault in, and asks a judge. */
const judged = (judge: (page: Page) => Promise<string[]>, fault: () => unknown) =>
  site.withPage(async (page) => {
    await page.goto(`${site.origin}/guide/how-to-ask/`);
    await page.evaluate(fault);
    return (await judge(page)).join("\n");
  });

test.each([
  ["Has no words", () => document.querySelector(".crumbs a")?.replaceChildren(new Image())],
  [
    "The title does not come first",
    () => document.querySelector("main")?.append(document.querySelector("h1") ?? ""),
  ],
  ["hardly any words", () => document.querySelector("main")?.replaceChildren()],
  [
    "Fills the window",
    () => {
      for (const size of ["width", "height"]) document.querySelector("main svg")?.removeAttribute(size);
    },
  ],
])("a page is found of which a judge says “%s”", async (words, fault) => {
  expect(await judged(withoutStyles, fault as () => void)).toContain(words);
});

test("a font that comes all the same is found", async () => {
  expect(await judged(fontFaults, () => document.fonts.load("1em 'Hyperlegible Next'"))).toContain(
    "Has its font",
  );
});
