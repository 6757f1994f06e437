import { ParseSpeeds, PDFDocument } from "@cantoo/pdf-lib";
import { type MarkedContent, markedContent } from "./marked-content.ts";
import { pageContent } from "./page-content.ts";
import type { Painting } from "./painting.ts";
import { paintings } from "./paintings.ts";
import { readStructure, type StructureElement } from "./structure.ts";

/** A PDF read once for all who look at it. */
export interface Pdf {
  document: PDFDocument;
  structure: StructureElement[];
  /** Decoded content of each page. */
  contents: string[];
  /** Of all pages, page by page. */
  paintings: Painting[];
  /** The tagged ones among them, by page and MCID. */
  markedContent: Map<string, MarkedContent>;
}

/** A PDF's objects. Throws where the bytes are no PDF. */
export function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}

/** Reads a PDF's structure tree and everything that it paints. Throws where the bytes are no PDF. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const document = await loadPdf(bytes);
  const pages = document.getPages();
  const contents = pages.map(pageContent);
  const painted = pages.flatMap((page, index) => paintings(page, index, contents[index] ?? ""));
  return {
    document,
    structure: readStructure(document),
    contents,
    paintings: painted,
    markedContent: markedContent(painted),
  };
}
