import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { checkContent } from "../../src/checks/check-content.ts";
import { nations } from "../../src/kinds/nations.ts";
import type { Manifest } from "../../src/leaflets/manifest.ts";
import { withPdfium } from "../../src/pdf/with-pdfium.ts";
import { judgePages } from "./judge-pages.ts";
import { openSite } from "./open-site.ts";

const site = openSite();

/** What somebody who is very ill has to find without searching, wherever they are. */
const numbers = ["999", "111", "24-hour number"];

const folder = path.join(inject("site"), "leaflets");
const { leaflets }: Manifest = JSON.parse(await readFile(path.join(folder, "manifest.json"), "utf8"));
const { content } = await checkContent("content", "2026-11-21");
if (!content) throw new Error("The content has errors: run the check first.");
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

/** Every letter of each side of a PDF. */
async function sidesOf(file: string): Promise<string[]> {
  return withPdfium(await readFile(path.join(folder, file)), async (pdf) =>
    [...pdf.pages()].map((side) => side.getText().replace(/\s+/g, " ")),
  );
}

test.each(editions)("$file names each number on its first side", async ({ file }) => {
  const [first = ""] = await sidesOf(file);
  expect(numbers.filter((number) => !first.includes(number))).toEqual([]);
});

test.each(editions)("$file has the number of somebody to talk to, for each nation that it is for", async ({
  slug,
  file,
}) => {
  const { nations: own = [...nations] } = content.leaflets.find((each) => each.slug === slug)?.data ?? {};
  const words = (await sidesOf(file)).join(" ");
  const called = Object.values(content.data.contacts).filter(
    ({ kind, phone }) => kind === "talk" && phone !== undefined && words.includes(phone),
  );
  const without = own.filter((nation) => !called.some((each) => each.nations.includes(nation)));
  expect(without).toEqual([]);
});
