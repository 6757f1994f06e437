import { PDFRawStream } from "@cantoo/pdf-lib";
import { decodeStream } from "./streams.ts";
import { stringDigits } from "./text-string.ts";

/** How a font's codes read: bytes in a code, and the text of each code. */
export interface ToUnicode {
  codeBytes: number;
  texts: Map<number, string>;
}

const decodeHex = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le");
const next = (hex: string, step: number) =>
  (Number.parseInt(hex, 16) + step).toString(16).padStart(hex.length, "0");

/**
 * Reads a font's ToUnicode stream as Skia writes it (ISO 32000-1, 9.10.3); `undefined` where there is none.
 */
export function readToUnicode(stream: unknown): ToUnicode | undefined {
  if (!(stream instanceof PDFRawStream)) return undefined;
  const source = decodeStream(stream);
  const texts = new Map<number, string>();
  for (const [, body = ""] of source.matchAll(/beginbfchar\s([\s\S]*?)endbfchar/g))
    for (const [, code = "", text = ""] of body.matchAll(/<(\w+)>\s*<(\w+)>/g))
      texts.set(Number.parseInt(code, 16), decodeHex(text));
  for (const [, body = ""] of source.matchAll(/beginbfrange\s([\s\S]*?)endbfrange/g))
    for (const [, from = "", to = "", text = ""] of body.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code++)
        texts.set(code, decodeHex(next(text, code - first)));
    }
  const codeSpace = /begincodespacerange\s*<(\w+)>/.exec(source)?.[1] ?? "0000";
  return { codeBytes: codeSpace.length / 2, texts };
}

/** What the strings in an operand of `Tj` or `TJ` read as; U+FFFD for a code that reads as nothing. */
export function readCodes(operand: string, { codeBytes, texts }: ToUnicode): string {
  let text = "";
  for (const digits of operand.includes("(") ? stringDigits(operand) : hexadecimal(operand))
    for (let at = 0; at < digits.length; at += codeBytes * 2)
      text += texts.get(codeAt(digits, at, Math.min(at + codeBytes * 2, digits.length))) ?? "\ufffd";
  return text;
}

/** The digits of hexadecimal strings, which is how Skia writes glyphs, and so has its own quick way. */
function hexadecimal(operand: string): string[] {
  const strings: string[] = [];
  for (let from = operand.indexOf("<"); from >= 0; from = operand.indexOf("<", from + 1))
    strings.push(operand.slice(from + 1, operand.indexOf(">", from)));
  return strings;
}

/** The number that some hexadecimal digits write, without a text of their own. */
function codeAt(digits: string, from: number, to: number): number {
  let code = 0;
  for (let at = from; at < to; at += 1) {
    const digit = digits.charCodeAt(at);
    code = code * 16 + (digit & 15) + (digit > 64 ? 9 : 0);
  }
  return code;
}
