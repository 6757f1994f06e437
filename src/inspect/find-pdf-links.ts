import { linkAnnotations } from "../pdf/link-annotations.ts";
import { loadPdf } from "../pdf/read-pdf.ts";

/** A link of a PDF that leads out of it, and its page, counted from 0. */
export interface PdfLink {
  page: number;
  target: string;
}

/** The links of a PDF that lead out of it; a reader opens them from anywhere, so they are absolute. */
export async function findPdfLinks(bytes: Uint8Array): Promise<PdfLink[]> {
  return linkAnnotations(await loadPdf(bytes))
    .filter(({ target }) => /^\w+:/.test(target))
    .map(({ page, target }) => ({ page, target }));
}
