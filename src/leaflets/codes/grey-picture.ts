import type { PDFiumDocument } from "@hyzyla/pdfium";
import type { Box } from "../../pdf/matrix.ts";

/** A picture in shades of grey, a byte for each pixel, row by row from the top, and its pixels to a point. */
export interface GreyPicture {
  width: number;
  height: number;
  scale: number;
  data: Uint8Array;
}

/** Draws a page as it comes out on paper, at so many dots an inch. Pages count from 0. */
export async function drawSheet(document: PDFiumDocument, page: number, dots: number): Promise<GreyPicture> {
  const scale = dots / 72;
  const sheet = await document.getPage(page).render({ scale, render: "bitmap", colorSpace: "Gray" });
  return { ...sheet, scale };
}

/** Cuts a box out of a page, which is in points from the page's lower left. */
export function cutOut(sheet: GreyPicture, [left, bottom, right, top]: Box): GreyPicture {
  const { scale } = sheet;
  const x = Math.max(Math.floor(left * scale), 0);
  const y = Math.max(sheet.height - Math.ceil(top * scale), 0);
  const width = Math.min(Math.ceil(right * scale), sheet.width) - x;
  const height = Math.min(sheet.height - Math.floor(bottom * scale), sheet.height) - y;
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const start = (y + row) * sheet.width + x;
    data.set(sheet.data.subarray(start, start + width), row * width);
  }
  return { width, height, scale, data };
}
