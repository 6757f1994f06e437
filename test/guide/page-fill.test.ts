import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, inject, test } from "vitest";
import type { Manifest } from "../../src/leaflets/manifest.ts";
import { badBreaks } from "../../src/leaflets/paper/bad-breaks.ts";
import { type Pdf, readPdf } from "../../src/pdf/read-pdf.ts";

const folder = path.join(inject("site"), "leaflets");
const { leaflets }: Manifest = JSON.parse(await readFile(path.join(folder, "manifest.json"), "utf8"));
const editions = leaflets.filter(({ format }) => format !== "booklet");

/** How far down each page its content reaches, from 0 to 1; the line at its foot does not count. */
function fills({ document, paintings }: Pdf): number[] {
  return document.getPages().map((page, index) => {
    const height = page.getHeight();
    const content = paintings.filter((each) => each.page === index && each.mcid !== undefined);
    return 1 - Math.min(height, ...content.map(({ box }) => box()[1])) / height;
  });
}

test.each(
  editions,
)("$file has no page less than a third full, but for its last, and none that ends badly", async ({
  file,
  pages,
}) => {
  const pdf = await readPdf(await readFile(path.join(folder, file)));
  expect(badBreaks(pdf)).toEqual([]);
  const found = fills(pdf);
  expect(found).toHaveLength(pages);
  expect(found.slice(0, -1).filter((fill) => fill < 1 / 3)).toEqual([]);
});
