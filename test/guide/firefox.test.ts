import { existsSync } from "node:fs";
import puppeteer, { type Browser } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";

/** Debian's Firefox; another one by FIREFOX_PATH. It is driven by WebDriver BiDi. */
const firefox = process.env.FIREFOX_PATH ?? "/usr/bin/firefox-esr";
const isThere = existsSync(firefox);
if (!isThere)
  console.warn(`\n*** FIREFOX SHOWED NO PAGE: there is no ${firefox}; apt-get install firefox-esr ***\n`);

const site = openSite();

describe.skipIf(!isThere)("Firefox", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await puppeteer.launch({ browser: "firefox", executablePath: firefox, headless: true });
  });
  afterAll(() => browser?.close());

  test("shows the home page, the options and a leaflet without a fault", async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("console", (message) => faults.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("requestfailed", (request) => {
      const { errorText = "" } = request.failure() ?? {};
      faults.push(`not loaded, ${errorText}: ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    });
    for (const width of [360, 1280]) {
      await page.setViewport({ width, height: 740 });
      for (const address of [
        "/",
        "/guide/your-options/",
        "/leaflets/how-to-ask/",
        "/leaflets/how-to-ask/a4/",
      ]) {
        await page.goto(`${site.origin}${address}`, { waitUntil: "networkidle0" });
        const seen = await page.evaluate(() => ({
          isWide: document.documentElement.scrollWidth > innerWidth,
          title: document.querySelector("h1")?.getBoundingClientRect().height ?? 0,
          type: getComputedStyle(document.body).fontFamily,
        }));
        expect({ address, width, ...seen }).toMatchObject({
          isWide: false,
          type: expect.stringContaining("Hyperlegible"),
        });
        expect(seen.title, address).toBeGreaterThan(20);
      }
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  test("a hard word shows what it means where the reader is, and leads back", async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 360, height: 740 });
    await page.goto(`${site.origin}/guide/your-options/`);
    const word = await page.waitForSelector('.prose a[href^="#word-"]');
    await word?.evaluate((link) => link.scrollIntoView({ block: "center" }));
    const before = await page.evaluate(() => scrollY);
    await word?.focus();
    await page.keyboard.press("Enter");
    const shown = await page.waitForSelector(".words :target dd a", { visible: true });
    const { top, bottom } = (await page.$eval(".words :target", (entry) =>
      entry.getBoundingClientRect().toJSON(),
    )) as DOMRect;
    expect(top).toBeGreaterThan(300);
    expect(bottom).toBeLessThanOrEqual(741);
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(5);
    await shown?.click();
    await page.waitForSelector('.prose a[id^="use-"]:target', { visible: true });
    expect(await page.$(".words :target")).toBeNull();
    await page.close();
  });
});
