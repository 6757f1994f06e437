import { readFile } from "node:fs/promises";
import { markedContent } from "../pdf/marked-content.ts";
import { readPdf } from "../pdf/read-pdf.ts";
import { textByStructure } from "../pdf/text-by-structure.ts";
import { plain } from "./blocks-of.ts";

/** The first two blocks of words of each page of a PDF after its first; nothing where there is no such file. */
export async function pageStarts(file: string): Promise<string[][]> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return [];
  const pdf = await readPdf(bytes);
  return pdf.contents.slice(1).map((_, index) => {
    const ofPage = markedContent(pdf.paintings.filter(({ page }) => page === index + 1));
    return textByStructure({ ...pdf, markedContent: ofPage })
      .slice(0, 2)
      .map(({ text }) => plain(text));
  });
}
