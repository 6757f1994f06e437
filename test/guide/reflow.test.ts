import type { Page } from "puppeteer";
import { expect, test } from "vitest";
import { judgePages } from "./judge-pages.ts";
import { actionFaults } from "./judges/action-faults.ts";
import { brokenWords } from "./judges/broken-words.ts";
import { orderFaults } from "./judges/order-faults.ts";
import { reflowFaults } from "./judges/reflow-faults.ts";
import { textSpacing } from "./judges/text-spacing.ts";
import { useStyles } from "./judges/use-styles.ts";
import { openSite } from "./open-site.ts";

const site = openSite();

/** A wide window at 400 per cent. */
const narrow = (page: Page) => page.setViewport({ width: 320, height: 640 });

test("no page scrolls sideways or loses or breaks words at 320 px, nor with the text-spacing bookmarklet", async (context) => {
  const faults = await judgePages(context, site, "reflow", async (page) => {
    await narrow(page);
    const plain = [...(await reflowFaults(page)), ...(await brokenWords(page))];
    await useStyles(page, textSpacing);
    const spaced = await reflowFaults(page);
    return [...plain, ...spaced.map((fault) => `spaced: ${fault}`)];
  });
  expect(faults).toEqual({});
});

test("words are read in the order in which they stand", async (context) => {
  const faults = await judgePages(context, site, "order", async (page) => {
    await narrow(page);
    return orderFaults(page);
  });
  expect(faults).toEqual({});
});

test("main actions are 44 px or more both ways", async (context) => {
  const faults = await judgePages(context, site, "targets", async (page) => {
    await narrow(page);
    const small = await actionFaults(page);
    await page.setViewport({ width: 1280, height: 900 });
    return [...small, ...(await actionFaults(page))];
  });
  expect(faults).toEqual({});
});

test("in a browser set to letters twice as large no page scrolls sideways, and the search has room for a few words", async (context) => {
  const faults = await judgePages(context, site, "large type", async (page) => {
    await page.setViewport({ width: 360, height: 740 });
    const browser = await page.createCDPSession();
    await browser.send("Page.setFontSizes", { fontSizes: { standard: 32 } });
    await page.reload();
    const letters = await page.$$eval('input[name="q"]', (fields) =>
      fields
        .filter((field) => field.checkVisibility())
        .map((field) => field.clientWidth / Number.parseFloat(getComputedStyle(field).fontSize)),
    );
    const narrow = letters.filter((count) => count < 6);
    return [...(await reflowFaults(page)), ...narrow.map((count) => `Room for ${count} letters`)];
  });
  expect(faults).toEqual({});
});
