import { expect, test } from "vitest";
import { openSite } from "./open-site.ts";

const site = openSite();

/** Types words into the form that stands on every page, sends it, and reads the addresses of what is found. */
async function search(words: string): Promise<string[]> {
  return site.withPage(async (page) => {
    await page.setViewport({ width: 1280, height: 1600 }); // Results are filled in as they come into view.
    await page.goto(`${site.origin}/guide/is-there-time/`);
    await page.type('input[name="q"]', words);
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    await page.waitForSelector("pagefind-results li:first-child a");
    return await page.$$eval("pagefind-results a", (links) =>
      links.map((link) => new URL(link.href).pathname),
    );
  });
}

test.each([
  ["another doctor", /^\/guide\/(what-is-a-second-opinion|how-to-ask)\/$/],
  ["travel costs", /^\/guide\/travel-and-money\/$/],
  ["Belgravia", /^\/services\/belgravia-oncology\/$/],
  ["scared of upsetting doctor", /^\/guide\/upsetting-your-doctor\/$/],
  ["2nd opinion", /^\/guide\//],
])("searching “%s” finds the right page first", async (words, address) => {
  const [first] = await search(words);
  expect(first?.replace(/#.*/, "")).toMatch(address);
});

test("without script the search page leads to the A to Z", async () => {
  await site.withPage(async (page) => {
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.origin}/search/?q=travel`);
    expect(await page.$("main a[href='/a-to-z/']")).not.toBeNull();
  });
});
