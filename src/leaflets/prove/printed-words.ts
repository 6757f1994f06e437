import { eachElement } from "../../pdf/each-element.ts";
import type { Pdf } from "../../pdf/read-pdf.ts";
import { paintedText, type TextBlock, textByStructure } from "../../pdf/text-by-structure.ts";

/** All words of a finished PDF: plain JSON, so that they can be kept beside it. */
export interface PrintedWords {
  /** Those of its tags, block by block. */
  blocks: TextBlock[];
  /** Of each page, those outside its tags. */
  outside: string[];
  /** Heads and feet of tables, which may be repeated there. */
  repeatable: string[];
}

/** Reads the words of a finished PDF. */
export function readPrintedWords(pdf: Pdf): PrintedWords {
  const outside = pdf.contents.map(() => "");
  for (const { page, mcid, text } of pdf.paintings) if (mcid === undefined) outside[page] += text;
  const ends = eachElement(pdf).filter(({ role }) => role === "THead" || role === "TFoot");
  const repeatable = ends.map(({ element }) => paintedText(element, pdf.markedContent));
  return { blocks: textByStructure(pdf), outside, repeatable };
}
