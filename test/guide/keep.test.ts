import type { BrowserContext, Page } from "puppeteer";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { type OpenedBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { type ServedFolder, serveFolder } from "../../src/browser/serve-folder.ts";

let opened: OpenedBrowser;
let server: ServedFolder;
let profile: BrowserContext;
let page: Page;

beforeAll(async () => {
  opened = await openBrowser();
});

afterAll(() => opened.close());

// Each test has a profile of its own, and a server that it may end.
beforeEach(async () => {
  server = await serveFolder(inject("site"));
  profile = await opened.browser.createBrowserContext();
  page = await profile.newPage();
  await page.goto(`${server.origin}/keep/`);
});

afterEach(async () => {
  await profile.close();
  await server.close();
});

const reaches = (state: string) => page.waitForSelector(`[data-keep][data-state=${state}]`);
const press = (act: string) => page.click(`[data-act=${act}]`);
const says = () => page.$eval("[role=status]", (status) => (status as HTMLElement).innerText.trim());
const notice = () => page.$eval(".kept", (element) => element.textContent).catch(() => undefined);

/** Keeps the guide, then ends its server: from then on there is only the copy. */
async function keepAndGoOffline(): Promise<string> {
  await reaches("absent");
  await press("keep");
  await reaches("kept");
  const { origin } = server;
  await server.close();
  return origin;
}

test("it says how much a copy takes, keeps it, removes it, and leaves nothing behind", async () => {
  await reaches("absent");
  expect(await says()).toMatch(/Size of a copy: \d+(\.\d)?\s[KM]B$/);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await press("keep");
  await reaches("kept");
  expect(await says()).toMatch(/^A copy from \d+ \w+ \d{4} is kept on this device\. Size: \d/);
  await press("remove");
  await reaches("absent");
  const left = await page.evaluate(async () => [
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  expect(left).toEqual([0, 0]);
});

test("without the internet every kept page opens, and says that it is kept and since when", async () => {
  const origin = await keepAndGoOffline();
  for (const address of ["", "guide/how-to-ask/", "services/", "leaflets/how-to-ask/a4/", "keep/"]) {
    await page.goto(`${origin}/${address}`);
    expect(await notice(), address).toMatch(/^You are offline\. This copy is from \d+ \w+ \d{4}/);
    expect(await page.$("h1"), address).not.toBeNull();
  }
});

test("the tools work from the copy", async () => {
  const origin = await keepAndGoOffline();
  await page.goto(`${origin}/my-pack/`);
  await page.waitForSelector("[data-clear]:not([hidden])");
  await page.goto(`${origin}/leaflets/for-clinics/`);
  const [first = ""] = await page.$$eval("#leaflet option", (options) =>
    options.map(({ value }) => value).filter(Boolean),
  );
  await page.select("#leaflet", first);
  await page.waitForSelector(".paper .band");
  await page.select("#leaflet", "");
  await page.waitForSelector("[data-offered] input");
});

test("what is not kept, such as a PDF, is not answered by another page in silence", async () => {
  const origin = await keepAndGoOffline();
  const answer = await page.goto(`${origin}/leaflets/how-to-ask.pdf`);
  expect(answer?.status()).toBe(503);
  expect(await notice()).toContain("not in your copy");
});

test("the search works from the copy", async () => {
  const origin = await keepAndGoOffline();
  await page.setViewport({ width: 1280, height: 1600 });
  await page.goto(`${origin}/search/?q=travel`);
  await page.waitForSelector(".results a");
  expect(await notice()).toContain("You are offline");
});

test("with the internet the newest page is shown, without a notice", async () => {
  await reaches("absent");
  await press("keep");
  await reaches("kept");
  await page.goto(`${server.origin}/guide/how-to-ask/`);
  expect(await notice()).toBeUndefined();
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
});

test("a guide that has changed since is called so, and can be kept anew", async () => {
  await reaches("absent");
  await press("keep");
  await reaches("kept");
  await page.evaluate(async () => {
    const [name = ""] = await caches.keys();
    const copy = await caches.open(name);
    const [mark] = (await copy.keys()).filter(({ url }) => url.endsWith("kept.json"));
    if (!mark) throw new Error("The copy has no mark.");
    const about = await (await copy.match(mark))?.json();
    await copy.put(mark, Response.json({ ...about, version: "older" }));
  });
  await page.reload();
  await reaches("changed");
  const button = "[data-act=keep]:not([hidden])";
  expect(await page.$eval(button, ({ textContent }) => textContent)).toBe("Update my copy");
  await page.click(button);
  await reaches("kept");
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test("a copy that cannot be finished is not kept", async () => {
  await reaches("absent");
  await page.setRequestInterception(true);
  page.on("request", (request) =>
    request.url().includes("/glossary/") ? request.abort() : request.continue(),
  );
  await press("keep");
  await reaches("failed");
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});
