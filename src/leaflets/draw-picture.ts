import { constants } from "node:zlib";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { PNG } from "pngjs";

/** Pixels per point: an A4 page becomes 476 pixels wide, twice what the site shows it at. */
const scale = 0.8;

/** Made ready once, when the first picture is drawn. */
let library: Promise<PDFiumLibrary> | undefined;

/** A picture of a PDF's first page, as PNG. */
export async function drawPicture(pdf: Uint8Array): Promise<Uint8Array> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    const { data, width, height } = await document.getPage(0).render({ scale, render: "bitmap" });
    const picture = new PNG({ width, height });
    picture.data = Buffer.from(data.buffer, data.byteOffset, data.length);
    // Words and flat colours pack best as they are, without a filter for each row: half the size, in half the time.
    return PNG.sync.write(picture, {
      filterType: 0,
      deflateStrategy: constants.Z_DEFAULT_STRATEGY,
      deflateLevel: 6,
    });
  } finally {
    document.destroy();
  }
}
