import type { PDFiumDocument } from "@hyzyla/pdfium";
import type { Box } from "../pdf/matrix.ts";

/** A picture in shades of grey, a byte for each pixel, row by row from the top. */
export interface GreyPicture {
  width: number;
  height: number;
  data: Uint8Array;
}

/**
 * What the library draws whole pages with (pdfium/public/fpdfview.h), and keeps to itself: a code is a fiftieth of its page,
 * and the rest takes its time.
 */
interface Drawer {
  pageIdx: number;
  module: {
    HEAPU8: Uint8Array;
    wasmExports: { malloc(size: number): number; free(pointer: number): void };
    [name: `_${string}`]: (...numbers: number[]) => number;
  };
}

/** `FPDFBitmap_Gray`; then `FPDF_ANNOT`, `FPDF_LCD_TEXT` and `FPDF_GRAYSCALE` together. */
const grey = 1;
const flags = 0x01 | 0x02 | 0x08;
const white = 0xffffffff;
const upright = 0;

/**
 * Draws a box of a page as it comes out on paper, at so many dots an inch; what of it lies outside the page is left out.
 *
 * @param page counted from 0
 * @param box in points from the page's lower left
 */
export function drawBox(document: PDFiumDocument, page: number, box: Box, dots: number): GreyPicture {
  const scale = dots / 72;
  const drawn = document.getPage(page);
  const { originalWidth, originalHeight } = drawn.getOriginalSize();
  const sheet = { width: Math.floor(originalWidth * scale), height: Math.floor(originalHeight * scale) };
  const [left, bottom, right, top] = box;
  const x = Math.max(Math.floor(left * scale), 0);
  const y = Math.max(sheet.height - Math.ceil(top * scale), 0);
  const width = Math.min(Math.ceil(right * scale), sheet.width) - x;
  const height = Math.min(sheet.height - Math.floor(bottom * scale), sheet.height) - y;
  const { module, pageIdx } = drawn as unknown as Drawer;
  const call = (name: string, ...numbers: number[]) => module[`_${name}`]?.(...numbers) ?? 0;
  const pixels = module.wasmExports.malloc(width * height);
  try {
    const bitmap = call("FPDFBitmap_CreateEx", width, height, grey, pixels, width);
    call("FPDFBitmap_FillRect", bitmap, 0, 0, width, height, white);
    call("FPDF_RenderPageBitmap", bitmap, pageIdx, -x, -y, sheet.width, sheet.height, upright, flags);
    call("FPDFBitmap_Destroy", bitmap);
    return { width, height, data: module.HEAPU8.slice(pixels, pixels + width * height) };
  } finally {
    call("FPDF_ClosePage", pageIdx);
    module.wasmExports.free(pixels);
  }
}
