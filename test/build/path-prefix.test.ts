import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { serveFolder } from "../../src/browser/serve-folder.ts";
import { runCommand } from "../run-command.ts";
import { sample } from "../sample.ts";

test("a guide works in a folder of another site, as on GitHub Pages", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "prefix-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const out = path.join(folder, "dist");
  const places = ["--content", sample, "--out", out, "--cache", path.join(folder, "cache")];
  const { code, stdout, stderr } = await runCommand("build", ...places);
  expect(code, stdout + stderr).toBe(0);

  const home = await readFile(path.join(out, "index.html"), "utf8");
  expect(home).toContain('<link rel="canonical" href="https://clear-words.example/hearing/">');
  const server = await serveFolder(out, { prefix: "/hearing/" });
  const { browser } = await openBrowser();
  try {
    const page = await browser.newPage();
    const missing: string[] = [];
    page.on("response", (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    await page.setViewport({ width: 1280, height: 1600 });
    await page.goto(`${server.origin}/hearing/`);
    await page.click('a[href="/hearing/leaflets/"]');
    await page.waitForSelector("h1");
    await page.type('input[name="q"]', "employer meeting");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    await page.waitForSelector('pagefind-results li:first-child a[href*="/hearing/guide/at-work/"]');
    expect(missing).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
});
