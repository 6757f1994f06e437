import { readFile, writeFile } from "node:fs/promises";
import type { Page, PDFOptions } from "puppeteer";
import { type LeafletFormat, printedFormat } from "../formats/editions.ts";
import { annotatePage } from "./finish/annotate-page.ts";
import type { Sidecar } from "./finish/sidecar.ts";
import { inlineElements } from "./inline-elements.ts";
import { fillPageNumbers } from "./page-numbers.ts";
import { findMisfits } from "./paper/find-misfits.ts";
import { layOutAsPaper } from "./paper/lay-out-as-paper.ts";
import { UnfitForPaper } from "./paper/paper-fault.ts";
import type { PrintJob } from "./print-jobs.ts";
import { readPageNumbers } from "./read-page-numbers.ts";

/** The fonts are there when it is printed: `show` waits for them. */
const pdfOptions: PDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
  waitForFonts: false,
};

/** A PDF as Chromium makes it, and what the page knew of its elements. */
interface RawLeaflet {
  raw: Uint8Array;
  sidecar: Sidecar;
}

/** How often a leaflet is printed until the numbers in it are those of its pages: each number may push what follows. */
const mostPrints = 8;

/**
 * Prints one leaflet from its print page. One with a contents list is printed again with the numbers of its pages, until they
 * are those on which everything stands; they are also written into the print page's file.
 *
 * @param page a browser page that is free to use
 * @param address where the print page is served
 * @param file where its HTML lies
 * @throws {UnfitForPaper} where something does not fit on its paper, or its page numbers do not come to rest
 */
export async function printLeaflet(
  page: Page,
  { address, file }: { address: string; file: string },
  {
    leaflet: { contents },
    format,
  }: { leaflet: Pick<PrintJob["leaflet"], "contents">; format: LeafletFormat },
): Promise<RawLeaflet> {
  const html = await readFile(file, "utf8");
  await show(page, address, html);
  const misfits = await layOutAsPaper(page, printedFormat(format).sheet, () => page.evaluate(findMisfits));
  if (misfits.length > 0)
    throw new UnfitForPaper(misfits.map((misfit) => ({ kind: "misfit" as const, ...misfit })));
  if (!contents) return printShown(page);
  let numbers = await readPageNumbers(await page.pdf(pdfOptions));
  for (let prints = 1; prints < mostPrints; prints += 1) {
    const numbered = fillPageNumbers(html, numbers);
    await writeFile(file, numbered);
    await show(page, address, numbered);
    const printed = await printShown(page);
    const stand = await readPageNumbers(printed.raw);
    if ([...stand].every(([id, number]) => numbers.get(id) === number)) return printed;
    numbers = stand;
  }
  throw new UnfitForPaper([{ kind: "numbers" }]);
}

async function printShown(page: Page): Promise<RawLeaflet> {
  const sidecar = await page.evaluate(annotatePage, inlineElements);
  return { raw: await page.pdf(pdfOptions), sidecar };
}

/**
 * Shows a print page at its address. A page that is there already is given the HTML instead of going there: it keeps the
 * fonts and its connection, and is ready in a fifth of the time.
 */
async function show(page: Page, address: string, html: string): Promise<void> {
  if (page.url() === "about:blank") await page.goto(address, { waitUntil: "load" });
  else
    await Promise.all([
      page.evaluate((url) => history.replaceState(null, "", url), address),
      page.setContent(html, { waitUntil: "load" }),
    ]);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
