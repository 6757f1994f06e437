import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, type PDFPage } from "@cantoo/pdf-lib";

/** Where an annotation stands. */
interface Placed {
  page: PDFPage;
  index: number;
}

/** The page of each annotation of a PDF, by its reference (ISO 32000-1, 12.5.2). */
export function annotationPages(document: PDFDocument): ReadonlyMap<PDFObject, Placed> {
  const placed = document.getPages().flatMap((page, index) => {
    const annotations = page.node.Annots()?.asArray() ?? [];
    return annotations.map((annotation) => [annotation, { page, index }] as const);
  });
  return new Map(placed);
}

/** The rectangle of an annotation, in points from its page's lower left corner. */
export function annotationBox(
  { context }: Pick<PDFDocument, "context">,
  annotation: PDFObject,
): ReturnType<PDFArray["asRectangle"]> {
  return context.lookup(annotation, PDFDict).lookup(PDFName.of("Rect"), PDFArray).asRectangle();
}
