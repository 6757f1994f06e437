import type { Page } from "puppeteer";
import { expect, test } from "vitest";
import { judgePages, judgeTogether } from "./judge-pages.ts";
import { actionFaults } from "./judges/action-faults.ts";
import { brokenWords } from "./judges/broken-words.ts";
import { forcedColourFaults } from "./judges/forced-colour-faults.ts";
import { keyboardFaults } from "./judges/keyboard-faults.ts";
import { motionFaults } from "./judges/motion-faults.ts";
import { orderFaults } from "./judges/order-faults.ts";
import { reflowFaults } from "./judges/reflow-faults.ts";
import { setMedia } from "./judges/set-media.ts";
import { textSpacing } from "./judges/text-spacing.ts";
import { useStyles } from "./judges/use-styles.ts";
import { openSite } from "./open-site.ts";

const site = openSite();

/** A wide window at 400 per cent. */
const narrow = (page: Page) => page.setViewport({ width: 320, height: 640 });

const faultsOf = judgeTogether(site, {
  async reflow(page) {
    await narrow(page);
    const plain = [...(await reflowFaults(page)), ...(await brokenWords(page))];
    await useStyles(page, textSpacing);
    const spaced = await reflowFaults(page);
    await useStyles(page, "");
    return [...plain, ...spaced.map((fault) => `spaced: ${fault}`)];
  },
  async order(page) {
    await narrow(page);
    return orderFaults(page);
  },
  async targets(page) {
    await narrow(page);
    const small = await actionFaults(page);
    await page.setViewport({ width: 1280, height: 900 });
    return [...small, ...(await actionFaults(page))];
  },
  async forced(page) {
    const media = await setMedia(page, { "forced-colors": "active" });
    const faults = await forcedColourFaults(page);
    await media.detach();
    return faults;
  },
  async motion(page) {
    const media = await setMedia(page, { "prefers-reduced-motion": "reduce" });
    const faults = await motionFaults(page);
    await media.detach();
    return faults;
  },
  async keyboard(page) {
    await page.setViewport({ width: 1280, height: 900 });
    return keyboardFaults(page);
  },
});

test("no page scrolls sideways or loses or breaks words at 320 px, nor with the text-spacing bookmarklet", async (context) => {
  expect(await faultsOf(context, "reflow")).toEqual({});
});

test("words are read in the order in which they stand", async (context) => {
  expect(await faultsOf(context, "order")).toEqual({});
});

test("main actions are 44 px or more both ways", async (context) => {
  expect(await faultsOf(context, "targets")).toEqual({});
});

test("forced colours leave every control its shape", async (context) => {
  expect(await faultsOf(context, "forced")).toEqual({});
});

test("the Tab key reaches every control in order, always in sight, and leaves again", async (context) => {
  expect(await faultsOf(context, "keyboard")).toEqual({});
});

test("nothing moves for readers who asked for less motion", async (context) => {
  expect(await faultsOf(context, "motion")).toEqual({});
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
