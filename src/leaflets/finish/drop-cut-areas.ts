import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import { eachTag, piecesOf, type Tag } from "./tag.ts";

/**
 * Takes away what the edge of a page has cut off a clickable area: Chromium prints an annotation on each page that a box reaches into,
 * also where nothing of it shows. A link keeps those on the pages that show something of it, a place to fill in, which is empty, the
 * largest.
 */
export function dropCutAreas(document: PDFDocument, root: Tag): void {
  const annotations = document.getPages().map(({ node }) => node.Annots()?.asArray() ?? []);
  const pageOf = (annotation: PDFRef) => annotations.findIndex((ofPage) => ofPage.includes(annotation));
  for (const tag of eachTag(root)) {
    const areas = tag.children.filter((child) => child.kind === "area");
    if (areas.length < 2) continue;
    const pages = new Set(piecesOf(tag).flatMap((piece) => (piece.kind === "content" ? piece.page : [])));
    const shown = areas.filter(({ annotation }) => pages.has(pageOf(annotation)));
    const [largest] = areas.toSorted((one, other) => heightOf(document, other) - heightOf(document, one));
    const kept: readonly unknown[] = shown.length > 0 ? shown : [largest];
    const cut = areas.filter((area) => !kept.includes(area));
    tag.children = tag.children.filter((child) => !cut.some((area) => area === child));
    for (const { annotation } of cut) document.getPage(pageOf(annotation)).node.removeAnnot(annotation);
  }
}

function heightOf(document: PDFDocument, { annotation }: { annotation: PDFRef }): number {
  const rectangle = document.context.lookup(annotation, PDFDict).lookup(PDFName.of("Rect"), PDFArray);
  return rectangle.asRectangle().height;
}
