import { readFile, writeFile } from "node:fs/promises";
import type { Page, PDFOptions } from "puppeteer";
import { annotatePage } from "./finish/annotate-page.ts";
import { finishPdf } from "./finish/finish-pdf.ts";
import { fillPageNumbers, readPageNumbers } from "./page-numbers.ts";
import type { PrintJob } from "./print-jobs.ts";
import type { PrintOptions } from "./print-options.ts";

const pdfOptions: PDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
};

/**
 * Prints one leaflet from its print page and makes it meet ISO 14289. A contents list is printed twice: once to see on
 * which pages its parts fall, then with their numbers, which are also written into the print page's file.
 *
 * @param page a browser page that is free to use
 * @param address where the print page is served
 * @param file where its HTML lies
 */
export async function printLeaflet(
  page: Page,
  { address, file }: { address: string; file: string },
  { leaflet }: PrintJob,
  { organisation, part, date }: PrintOptions,
): Promise<Uint8Array> {
  await open(page, address);
  if (leaflet.contents) {
    const numbers = await readPageNumbers(await page.pdf(pdfOptions));
    await writeFile(file, fillPageNumbers(await readFile(file, "utf8"), numbers));
    await open(page, address);
  }
  const sidecar = await page.evaluate(annotatePage);
  const raw = await page.pdf(pdfOptions);
  return finishPdf(raw, sidecar, {
    title: leaflet.title,
    author: organisation.name,
    subject: leaflet.description,
    lang: sidecar.lang,
    part,
    date: date ?? new Date(`${leaflet.reviewed}T00:00:00Z`),
  });
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
