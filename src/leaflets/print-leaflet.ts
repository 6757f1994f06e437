import { readFile, writeFile } from "node:fs/promises";
import type { Page, PDFOptions } from "puppeteer";
import { ToolError } from "../report/tool-error.ts";
import type { ComposedLeaflet } from "./composed-leaflet.ts";
import { annotatePage } from "./finish/annotate-page.ts";
import type { Sidecar } from "./finish/sidecar.ts";
import { fillPageNumbers, readPageNumbers } from "./page-numbers.ts";
import { findMisfits } from "./paper/find-misfits.ts";
import { layOutAsPaper } from "./paper/lay-out-as-paper.ts";

const pdfOptions: PDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
};

/**
 * Prints one leaflet from its print page. A contents list is printed twice: once to see on which pages its parts fall,
 * then with their numbers, which are also written into the print page's file.
 *
 * @param page a browser page that is free to use
 * @param address where the print page is served
 * @param file where its HTML lies
 * @throws {ToolError} where something does not fit on its paper, naming it
 * @returns the PDF as Chromium makes it, and what the page knew of its elements
 */
export async function printLeaflet(
  page: Page,
  { address, file }: { address: string; file: string },
  { contents }: ComposedLeaflet,
): Promise<{ raw: Uint8Array; sidecar: Sidecar }> {
  await open(page, address);
  const misfits = await layOutAsPaper(page, () => page.evaluate(findMisfits));
  if (misfits.length > 0) throw new ToolError(`${address} does not fit on its paper:\n${misfits.join("\n")}`);
  if (contents) {
    const numbers = await readPageNumbers(await page.pdf(pdfOptions));
    await writeFile(file, fillPageNumbers(await readFile(file, "utf8"), numbers));
    await open(page, address);
  }
  const sidecar = await page.evaluate(annotatePage);
  return { raw: await page.pdf(pdfOptions), sidecar };
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
