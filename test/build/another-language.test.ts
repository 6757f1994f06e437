import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { serveFolder } from "../../src/browser/serve-folder.ts";
import { buildHere } from "./build-here.ts";
import {
  addLanguage,
  englishOfInterface,
  language,
  longWords,
  translate,
  translateSample,
} from "./made-up-language.ts";
import { shownTexts } from "./shown-texts.ts";

const folder = await mkdtemp(path.join(tmpdir(), "language-"));
const out = path.join(folder, "dist");

beforeAll(async () => {
  const content = path.join(folder, "content");
  await translateSample(content);
  const words = path.join(folder, "words");
  await addLanguage(words);
  const { built, issues } = await buildHere({ content, out, words });
  expect(built, JSON.stringify(issues)).toBeDefined();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a guide in another language has no English word of the interface, on paper neither", async () => {
  const english = await englishOfInterface();
  const shown = await shownTexts(out);
  const left = [...shown].flatMap(([name, text]) => {
    if (name.startsWith("edit/")) return []; // What editors read is English, as the documentation is.
    const found = [...new Set(longWords(text).filter((word) => english.has(word)))];
    return found.length > 0 ? [`${name}: ${found.join(", ")}`] : [];
  });
  expect(left).toEqual([]);
  expect([...shown.keys()]).toEqual(
    expect.arrayContaining(["index.html", "leaflets/whole-guide-large-print.pdf", "leaflets/leaflets.zip"]),
  );
  expect(shown.get("leaflets/hearing-test.pdf")).toContain(translate("Check that this copy is current"));
  expect(await readFile(path.join(out, "index.html"), "utf8")).toContain(`<html lang="${language}">`);
});

test("a guide works in a folder of another site, as on GitHub Pages", async () => {
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
    await page.type('input[name="q"]', translate("employer meeting"));
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    await page.waitForSelector('.results li:first-child a[href*="/hearing/guide/at-work/"]');
    expect(missing).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
});
