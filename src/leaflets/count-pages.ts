import { PDFDocument } from "@cantoo/pdf-lib";

/** How many pages a PDF has. */
export async function countPages(pdf: Uint8Array): Promise<number> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.getPageCount();
}
