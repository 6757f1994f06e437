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

/** Replaces the source between two offsets; equal offsets insert. */
export interface ContentEdit {
  start: number;
  end: number;
  text: string;
}

/** Applies edits that do not overlap; of two insertions at one place the first given comes first. */
export function editContent(source: string, edits: readonly ContentEdit[]): string {
  let edited = "";
  let from = 0;
  for (const { start, end, text } of edits.toSorted((one, other) => one.start - other.start)) {
    edited += source.slice(from, start) + text;
    from = end;
  }
  return edited + source.slice(from);
}
