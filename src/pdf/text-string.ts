import {
  PDFArray,
  PDFContext,
  PDFHexString,
  type PDFObject,
  PDFObjectParser,
  PDFString,
} from "@cantoo/pdf-lib";

/** A string as a PDF writes it: `(in parentheses)` with escapes, or `<hexadecimal>`. */
export type TextString = PDFString | PDFHexString;

const UTF_8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const nowhere = PDFContext.create();

/** What a text string reads as: PDFDocEncoding, UTF-16BE or, in PDF 2.0, UTF-8 (ISO 32000-2, 7.9.2.2). */
export function decodeTextString(string: TextString): string {
  const bytes = Buffer.from(string.asBytes());
  const isUtf8 = bytes.subarray(0, UTF_8_MARK.length).equals(UTF_8_MARK);
  return isUtf8 ? bytes.subarray(UTF_8_MARK.length).toString("utf8") : string.decodeText();
}

/** An object as it is written in a content stream, one byte a character (ISO 32000-1, 7.3). */
export const parseObject = (source: string) =>
  PDFObjectParser.forBytes(Buffer.from(source, "latin1"), nowhere).parseObject();

/** The bytes of each string in operands as written, as hexadecimal digits. */
export function stringDigits(operands: string): string[] {
  const digitsOf = (object: PDFObject): string[] => {
    if (object instanceof PDFArray) return object.asArray().flatMap(digitsOf);
    const isString = object instanceof PDFString || object instanceof PDFHexString;
    return isString ? [Buffer.from(object.asBytes()).toString("hex")] : [];
  };
  return digitsOf(parseObject(`[${operands}]`));
}
