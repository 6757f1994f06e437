import { expect, test } from "vitest";
import { finishPdf } from "../../../src/leaflets/finish/finish-pdf.ts";
import { withPdfium } from "../../../src/pdf/with-pdfium.ts";
import { firstTypeface } from "../../../src/typeface/typeface-names.ts";
import { about, usePrinter } from "../printer.ts";

const { print } = usePrinter();

/** Every page as the pixels of a picture, at 72 dots an inch. */
function picturesOf(pdf: Uint8Array): Promise<Buffer[]> {
  return withPdfium(pdf, async (document) => {
    const pages: Buffer[] = [];
    for (const page of document.pages())
      pages.push(Buffer.from((await page.render({ render: "bitmap" })).data));
    return pages;
  });
}

test.each(["every-element", "how-to-ask"])("finishing changes nothing that shows in %s", async (name) => {
  const { raw, sidecar } = await print(name);
  const [before, after] = [
    await picturesOf(raw),
    await picturesOf(await finishPdf(raw, sidecar, about, firstTypeface)),
  ];
  expect(after.length).toBe(before.length);
  for (const [page, picture] of after.entries()) expect(picture.equals(before[page] as Buffer)).toBe(true);
});
