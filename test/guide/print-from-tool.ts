import type { Page } from "puppeteer";
import { readPdf } from "../../src/pdf/read-pdf.ts";
import { textByStructure } from "../../src/pdf/text-by-structure.ts";
import { withPdfium } from "../../src/pdf/with-pdfium.ts";

declare global {
  /** How often the page asked the browser to print. */
  var printed: number;
}

/** Counts what the page asks to print, in the place of the browser’s dialogue, and tells each script that runs by surprise. */
export async function watchPrinting(page: Page): Promise<void> {
  page.on("dialog", (dialog) => dialog.dismiss());
  await page.evaluateOnNewDocument(() => {
    globalThis.printed = 0;
    globalThis.print = () => {
      globalThis.printed += 1;
      dispatchEvent(new Event("afterprint"));
    };
    globalThis.alert = () => Object.assign(globalThis, { attacked: true });
  });
}

/** What a page prints: its blocks by the structure of the PDF, and all that can be seen, page by page. */
export async function readPrint(page: Page): Promise<{ blocks: string[]; sheets: string[] }> {
  return readPrinted(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }));
}

/** The same of a PDF. */
export async function readPrinted(bytes: Uint8Array): Promise<{ blocks: string[]; sheets: string[] }> {
  const blocks = textByStructure(await readPdf(bytes)).map(({ text }) => text);
  const sheets = await withPdfium(bytes, async (document) =>
    [...document.pages()].map((sheet) => sheet.getText()),
  );
  return { blocks, sheets };
}

/** Letters and digits, since line ends add and take spaces and hyphens. */
export const plain = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

/** Goes on with the Tab key until the focus is on what a selector means, as somebody without a mouse does. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 400; press += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`The Tab key does not reach ${selector}.`);
}

/** What a browser has kept of a site. */
export const keptBySite = (page: Page) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
  }));

/** A browser that has kept nothing. */
export const nothingKept = { local: {}, session: {}, databases: 0, caches: 0, cookies: "" };
