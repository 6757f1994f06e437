import { readFile } from "node:fs/promises";
import path from "node:path";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { expect, inject, test } from "vitest";
import type { Manifest } from "../../src/leaflets/manifest.ts";
import { judgePages } from "./judge-pages.ts";
import { openSite } from "./open-site.ts";

const site = openSite();

/** What somebody who is very ill has to find without searching, wherever they are. */
const numbers = ["999", "111", "24-hour number"];

const folder = path.join(inject("site"), "leaflets");
const { leaflets }: Manifest = JSON.parse(await readFile(path.join(folder, "manifest.json"), "utf8"));
const editions = leaflets.filter(({ format }) => format !== "booklet");

test("every page names each number for urgent help in the first screen of a phone", async (context) => {
  const faults = await judgePages(context, site, "urgent help", async (page, { kind }) => {
    if (kind === "sheet") return []; // The page that a leaflet is printed from: its first side is asked below.
    await page.setViewport({ width: 360, height: 740 });
    const shown = await page.evaluate(() => {
      const line =
        document.querySelector<HTMLElement>(".urgent summary") ??
        document.querySelector<HTMLElement>(".urgent");
      return (
        line && {
          words: line.innerText,
          top: line.getBoundingClientRect().top,
          bottom: line.getBoundingClientRect().bottom,
        }
      );
    });
    if (!shown) return ["no urgent help"];
    const missing = numbers.filter((number) => !shown.words.includes(number));
    return [
      ...missing.map((number) => `no ${number}`),
      ...(shown.bottom <= 740 && shown.top >= 0 ? [] : ["below the fold"]),
    ];
  });
  expect(faults).toEqual({});
});

/** Every letter on the first side of a PDF. */
async function firstSide(bytes: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init();
  try {
    const [first] = (await library.loadDocument(bytes)).pages();
    return first?.getText().replace(/\s+/g, " ") ?? "";
  } finally {
    library.destroy();
  }
}

test.each(editions)("$file names each number on its first side", async ({ file }) => {
  const bytes = await readFile(path.join(folder, file));
  const first = await firstSide(bytes);
  expect(numbers.filter((number) => !first.includes(number))).toEqual([]);
});
