import { readFile } from "node:fs/promises";
import path from "node:path";
import jsQR from "jsqr";
import { expect, inject, test } from "vitest";
import type { Manifest } from "../../src/leaflets/manifest.ts";
import { withPdfium } from "../../src/pdf/with-pdfium.ts";

const folder = path.join(inject("site"), "leaflets");
const manifest: Manifest = JSON.parse(await readFile(path.join(folder, "manifest.json"), "utf8"));

/** What stands in a text but marks and spaces, of which readers lose some where a line ends. */
const lettersOf = (text: string) => text.replace(/\W/g, "");

/** Reads the QR code of a PDF as a phone would, from the pages that name the address too, rendered at 144 dots an inch. */
async function readQrCode(file: string, address: string): Promise<string | undefined> {
  return withPdfium(await readFile(path.join(folder, file)), async (document) => {
    for (const page of document.pages()) {
      if (!lettersOf(page.getText()).includes(lettersOf(address))) continue;
      const { data, width, height } = await page.render({ scale: 2, render: "bitmap" });
      const code = jsQR.default(new Uint8ClampedArray(data), width, height, {
        inversionAttempts: "dontInvert",
      });
      if (code?.data) return code.data; // Of a page of text it now and then reads a code that says nothing.
    }
    return undefined;
  });
}

test.each(manifest.leaflets)("the QR code on $file leads to its web page and names its version", async ({
  file,
  url,
  version,
}) => {
  const address = url.replace(/^https:\/\/|\/$/g, "");
  expect(await readQrCode(file, address)).toBe(`${url}#v-${version}`);
});
