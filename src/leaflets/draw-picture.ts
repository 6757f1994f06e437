import { constants } from "node:zlib";
import { PNG } from "pngjs";
import { withPdfium } from "../pdf/with-pdfium.ts";

/** Pixels per point: an A4 page becomes 476 pixels wide, twice what the site shows it at. */
const scale = 0.8;

/** A picture of a PDF's first page, as PNG. */
export function drawPicture(pdf: Uint8Array): Promise<Uint8Array> {
  return withPdfium(pdf, async (document) => {
    const { data, width, height } = await document.getPage(0).render({ scale, render: "bitmap" });
    const picture = new PNG({ width, height });
    picture.data = Buffer.from(data.buffer, data.byteOffset, data.length);
    // Words and flat colours pack best as they are, without a filter for each row: half the size, in half the time.
    return PNG.sync.write(picture, {
      filterType: 0,
      deflateStrategy: constants.Z_DEFAULT_STRATEGY,
      deflateLevel: 6,
    });
  });
}
