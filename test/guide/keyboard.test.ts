import { expect, test } from "vitest";
import { openSite } from "./open-site.ts";

const site = openSite();

test("the first stop skips to the text", () =>
  site.withPage(async (page) => {
    await page.goto(`${site.origin}/guide/how-to-ask/`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to main content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main")?.id)).toBe("main");
  }));

test("on a phone the menu opens and closes with the keyboard, and lets go of it", () =>
  site.withPage(async (page) => {
    await page.setViewport({ width: 360, height: 800 });
    await page.goto(`${site.origin}/`);
    const isOpen = () => page.$eval("#menu", (menu) => menu.matches(":popover-open"));
    await page.focus(".menu-button");
    await page.keyboard.press("Enter");
    expect(await isOpen()).toBe(true);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("#menu")?.id)).toBe("menu");
    await page.keyboard.press("Escape");
    expect(await isOpen()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("menu-button");
  }));
