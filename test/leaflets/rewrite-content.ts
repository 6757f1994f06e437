import { PDFName, type PDFPage } from "@cantoo/pdf-lib";
import { pageContent } from "../../src/pdf/page-content.ts";

/** Edits the content stream of a page. Throws where the edit changes nothing. */
export function rewriteContent(page: PDFPage, edit: (content: string) => string): void {
  const before = pageContent(page);
  const after = edit(before);
  if (before === after) throw new Error("This edit changes nothing.");
  const { context } = page.doc;
  page.node.set(PDFName.of("Contents"), context.register(context.flateStream(Buffer.from(after, "latin1"))));
}
