import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type OpenedBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { type ServedFolder, serveFolder } from "../../src/browser/serve-folder.ts";

let server: ServedFolder;
let opened: OpenedBrowser;

beforeAll(async () => {
  server = await serveFolder(inject("site"));
  opened = await openBrowser();
});

afterAll(async () => {
  await opened.browser.close();
  await server.close();
});

/** Types words into the form that stands on every page, sends it, and reads the addresses of what is found. */
async function search(words: string): Promise<string[]> {
  const page = await opened.browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 1600 }); // Results are filled in as they come into view.
    await page.goto(`${server.origin}/guide/is-there-time/`);
    await page.type('input[name="q"]', words);
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    await page.waitForSelector("pagefind-results li:first-child a");
    return await page.$$eval("pagefind-results a", (links) =>
      links.map((link) => new URL(link.href).pathname),
    );
  } finally {
    await page.close();
  }
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
  const page = await opened.browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${server.origin}/search/?q=travel`);
  expect(await page.$("main a[href='/a-to-z/']")).not.toBeNull();
  await page.close();
});
