import { PDFDict, type PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { decodeStream, encodeStream } from "../../pdf/streams.ts";

const toUnicode = PDFName.of("ToUnicode");

/**
 * Gives glyphs that have no letter of their own, such as some shapes of Arabic letters, a reading that a PDF may have
 * (ISO 14289-1, 7.21.7): Chromium writes U+0000. What they say stands in the ActualText around them.
 */
export function mendReadings({ context }: PDFDocument): void {
  for (const [, font] of context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict) || !font.has(toUnicode)) continue;
    const stream = font.lookup(toUnicode);
    if (!(stream instanceof PDFRawStream)) continue;
    const written = decodeStream(stream);
    const mended = written.replace(/beginbf(char|range)\s[\s\S]*?endbf\1/g, (entries, kind: string) =>
      entries.replace(kind === "char" ? /(<\w+>\s*)<0000>/g : /(<\w+>\s*<\w+>\s*)<0000>/g, "$1<FFFD>"),
    );
    if (mended !== written) font.set(toUnicode, context.register(encodeStream(context, mended)));
  }
}
