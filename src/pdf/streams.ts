import { deflateSync, inflateSync } from "node:zlib";
import { decodePDFRawStream, type PDFContext, PDFName, type PDFRawStream } from "@cantoo/pdf-lib";

const filter = PDFName.of("Filter");
const flate = PDFName.of("FlateDecode");

/** What a stream holds, decoded, one byte a character (ISO 32000-1, 7.3.8); by zlib itself where it can, which is faster. */
export function decodeStream(stream: PDFRawStream): string {
  const bytes =
    stream.dict.get(filter) === flate && !stream.dict.has(PDFName.of("DecodeParms"))
      ? inflateSync(stream.contents)
      : Buffer.from(decodePDFRawStream(stream).decode());
  return bytes.toString("latin1");
}

/** A stream that holds a text of one byte a character, packed (ISO 32000-1, 7.4.4); by zlib itself, which is faster. */
export const encodeStream = (context: PDFContext, text: string): PDFRawStream =>
  context.stream(deflateSync(Buffer.from(text, "latin1")), { Filter: "FlateDecode" });
