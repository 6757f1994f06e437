import { PDFArray, type PDFPage, PDFRawStream } from "@cantoo/pdf-lib";
import { decodeStream } from "./streams.ts";

/** A page's whole content stream, decoded, one byte a character (ISO 32000-1, 7.8.2). */
export function pageContent(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((ref) => page.doc.context.lookup(ref)) : [contents];
  return streams
    .filter((stream) => stream instanceof PDFRawStream)
    .map(decodeStream)
    .join("\n");
}
