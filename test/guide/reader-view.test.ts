import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Readability } from "@mozilla/readability";
import { expect, test } from "vitest";
import { openSite } from "./open-site.ts";

/** What the script of Firefox’s reader view gives to the page. */
declare const reader: typeof Readability;

const site = openSite();

const script = readFileSync(
  createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js"),
  "utf8",
);

test("Firefox’s reader view keeps every number and address to call that a text has", () =>
  site.withPage(async (page) => {
    await page.setBypassCSP(true);
    const texts = site.pages.filter(({ address }) => /^(guide|services|help)\//.test(address));
    const lost: string[] = [];
    let kept = 0;
    for (const { address } of texts) {
      await page.goto(`${site.origin}/${address}`);
      await page.addScriptTag({ content: `${script};globalThis.reader = Readability;` });
      const found = await page.evaluate(() => {
        const words = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
        const ways = [...document.querySelectorAll("main .way")].filter(
          (way) => !way.closest("[data-furniture]"),
        );
        const told = ways.map((way) => words(way.textContent));
        const read = words(new reader(document).parse()?.textContent);
        return { told: told.length, lost: told.filter((each) => !read.includes(each)) };
      });
      kept += found.told - found.lost.length;
      lost.push(...found.lost.map((each) => `${address}: ${each}`));
    }
    expect(lost).toEqual([]);
    expect(kept).toBeGreaterThan(50);
  }));
