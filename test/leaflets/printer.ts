import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { type OpenedBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { annotatePage } from "../../src/leaflets/finish/annotate-page.ts";
import { finishPdf } from "../../src/leaflets/finish/finish-pdf.ts";
import type { Sidecar } from "../../src/leaflets/finish/sidecar.ts";
import type { About } from "../../src/leaflets/finish/xmp.ts";
import { inlineElements } from "../../src/leaflets/inline-elements.ts";
import { firstTypeface } from "../../src/typeface/typeface-names.ts";

/** A page as Chromium printed it. */
export interface Print {
  html: string;
  sidecar: Sidecar;
  raw: Uint8Array;
}

const FIXTURES = new URL("../fixtures/leaflet-html/", import.meta.url);

/** What the finished fixtures say of themselves. */
export const about: About = {
  title: "Second opinions & you",
  author: "Second Opinion Guide",
  subject: "How to ask",
  lang: "en-GB",
  part: 1,
  date: new Date("2026-11-21T00:00:00Z"),
};

/** Prints with one browser for all tests of the file. */
export function usePrinter() {
  let opened: OpenedBrowser;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened.browser.close());

  /** Prints a fixture by name, or with `body` a page of the fixtures' style with that body. */
  const print = async (name: string, body?: string): Promise<Print> => {
    const page = await opened.browser.newPage();
    try {
      await page.goto(new URL(`${name}.html`, FIXTURES).href, { waitUntil: "load" });
      if (body !== undefined)
        await page.evaluate((markup) => {
          document.body.innerHTML = markup;
        }, body);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const sidecar = await page.evaluate(annotatePage, inlineElements);
      const raw = await page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
      return { html: body ?? (await fixture(name)), sidecar, raw };
    } finally {
      await page.close();
    }
  };
  const finish = async (name: string, body?: string): Promise<Uint8Array> => {
    const { raw, sidecar } = await print(name, body);
    return finishPdf(raw, sidecar, about, firstTypeface);
  };
  return { print, finish };
}

/** The HTML of a fixture. */
export const fixture = (name: string) => readFile(fileURLToPath(new URL(`${name}.html`, FIXTURES)), "utf8");
