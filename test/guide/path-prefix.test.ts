import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { serveFolder } from "../../src/browser/serve-folder.ts";
import { fewLeaflets } from "../few-leaflets.ts";
import { runCommand } from "../run-command.ts";

test("the guide works in a folder of another site, as on GitHub Pages", async () => {
  const copy = await fewLeaflets("in-brief");
  await copy.change("data/organisation.yaml", /(?<=^url: ).*/m, "https://charity.example/second-opinion/");
  const out = path.join(path.dirname(copy.dir), "dist");
  const { code, stdout, stderr } = await runCommand(
    "build",
    "--content",
    copy.dir,
    "--out",
    out,
    "--no-cache",
  );
  expect(code, stdout + stderr).toBe(0);

  const home = await readFile(path.join(out, "index.html"), "utf8");
  expect(home).toContain('<link rel="canonical" href="https://charity.example/second-opinion/">');
  const server = await serveFolder(out, { prefix: "/second-opinion/" });
  const { browser } = await openBrowser();
  try {
    const page = await browser.newPage();
    const missing: string[] = [];
    page.on("response", (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    await page.setViewport({ width: 1280, height: 1600 });
    await page.goto(`${server.origin}/second-opinion/`);
    await page.click('a[href="/second-opinion/leaflets/"]');
    await page.waitForSelector("h1");
    await page.type('input[name="q"]', "travel costs");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    await page.waitForSelector(
      'pagefind-results li:first-child a[href*="/second-opinion/guide/travel-and-money/"]',
    );
    expect(missing).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
});
