import { readFile } from "node:fs/promises";
import path from "node:path";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import jsQR from "jsqr";
import { expect, inject, test } from "vitest";
import type { Manifest } from "../../src/leaflets/manifest.ts";

const folder = path.join(inject("site"), "leaflets");
const manifest: Manifest = JSON.parse(await readFile(path.join(folder, "manifest.json"), "utf8"));

/** Reads the QR code on a PDF as a phone would, from its pages rendered at 144 dots an inch, the outer ones first. */
async function readQrCode(file: string): Promise<string | undefined> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(await readFile(path.join(folder, file)));
    // It stands near the end; the pages of a booklet are imposed, so that its last ones are on its first sheets.
    const last = document.getPageCount() - 1;
    const fromEnd = Array.from({ length: last + 1 }, (_, at) =>
      at % 2 === 0 ? last - at / 2 : (at - 1) / 2,
    );
    for (const page of fromEnd) {
      const { data, width, height } = await document.getPage(page).render({ scale: 2, render: "bitmap" });
      const code = jsQR.default(new Uint8ClampedArray(data), width, height);
      if (code?.data) return code.data; // Of a page of text it now and then reads a code that says nothing.
    }
    return undefined;
  } finally {
    library.destroy();
  }
}

test.each(manifest.leaflets)("the QR code on $file leads to its web page and names its version", async ({
  file,
  url,
  version,
}) => {
  expect(await readQrCode(file)).toBe(`${url}#v-${version}`);
});
