import { PDFDict } from "@cantoo/pdf-lib";
import { annotationBox, annotationPages } from "../pdf/annotations.ts";
import { eachElement } from "../pdf/each-element.ts";
import { entry } from "../pdf/entry.ts";
import type { Box } from "../pdf/matrix.ts";
import type { Pdf } from "../pdf/read-pdf.ts";

/** Where a code is printed: its page, counted from 0, and its box on it with the quiet zone; and where it is to lead. */
export interface CodePlace {
  page: number;
  box: Box;
  target: string;
}

/** Every printed code of a PDF: the pictures that are links, which lead a reader of the file to the same address. */
export function codePlaces(pdf: Pdf): CodePlace[] {
  const { document } = pdf;
  const annotated = annotationPages(document);
  return eachElement(pdf).flatMap(({ role, parent }) => {
    if (role !== "Figure" || parent?.role !== "Link") return [];
    return parent.element.children.flatMap((child) => {
      if (child.kind !== "object") return [];
      const link = document.context.lookup(child.object, PDFDict);
      const { x, y, width, height } = annotationBox(document, child.object);
      return {
        page: annotated.get(child.object)?.index ?? -1,
        box: [x, y, x + width, y + height] as const,
        target: entry.text(entry.dict(link, "A"), "URI") ?? "",
      };
    });
  });
}
