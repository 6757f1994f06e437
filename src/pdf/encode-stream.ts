import { deflateSync } from "node:zlib";
import type { PDFContext, PDFRawStream } from "@cantoo/pdf-lib";

/** A stream that holds a text of one byte a character, packed (ISO 32000-1, 7.4.4); by zlib itself, which is faster. */
export const encodeStream = (context: PDFContext, text: string): PDFRawStream =>
  context.stream(deflateSync(Buffer.from(text, "latin1")), { Filter: "FlateDecode" });
