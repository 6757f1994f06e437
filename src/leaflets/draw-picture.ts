import { PDFiumLibrary } from "@hyzyla/pdfium";
import { PNG } from "pngjs";

/** Pixels per point: an A4 page becomes 476 pixels wide, twice what the site shows it at. */
const scale = 0.8;

/** A picture of a PDF's first page, as PNG. */
export async function drawPicture(pdf: Uint8Array): Promise<Uint8Array> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    const { data, width, height } = await document.getPage(0).render({ scale, render: "bitmap" });
    const picture = new PNG({ width, height });
    picture.data = Buffer.from(data);
    return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 });
  } finally {
    library.destroy();
  }
}
