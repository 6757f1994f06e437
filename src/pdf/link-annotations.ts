import { PDFArray, PDFDict, type PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { entry } from "./entry.ts";

/** A link annotation of a PDF (ISO 32000-1, 12.5.6.5). */
interface LinkAnnotation {
  /** Index of its page. */
  page: number;
  name: string;
  /** An address, `#name` or `page 2`; empty where it leads nowhere. */
  target: string;
}

/** The link annotations of a PDF, page by page. */
export function linkAnnotations(document: PDFDocument): LinkAnnotation[] {
  const pages = document.getPages();
  const named = entry.dict(document.catalog, "Dests");
  const targetOf = (link: PDFDict): string => {
    const action = entry.dict(link, "A");
    const destination = link.lookup(PDFName.of("Dest")) ?? action?.lookup(PDFName.of("D"));
    if (destination instanceof PDFName && named?.has(destination)) return `#${destination.decodeText()}`;
    if (destination instanceof PDFArray) {
      const at = pages.findIndex((each) => each.ref === destination.get(0));
      if (at >= 0) return `page ${at + 1}`;
    }
    return entry.text(action, "URI") ?? "";
  };
  return pages.flatMap((page, index) =>
    (page.node.Annots()?.asArray() ?? [])
      .map((ref) => document.context.lookup(ref, PDFDict))
      .filter((annotation) => entry.name(annotation, "Subtype") === "Link")
      .map((link) => ({ page: index, name: entry.text(link, "Contents") ?? "", target: targetOf(link) })),
  );
}
