import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHeader,
  PDFName,
  type PDFObject,
  type PDFRef,
} from "@cantoo/pdf-lib";
import { entry } from "../../pdf/entry.ts";
import type { Sidecar } from "./sidecar.ts";

/**
 * Makes every jump inside the document lead to a structure element as well as to a place on a page (ISO 14289-2, 8.8),
 * and declares the PDF 2.0 that this needs. `refOf` is by element of the sidecar; 0 is the whole document.
 */
export function structureDestinations(
  document: PDFDocument,
  refOf: Map<number, PDFRef>,
  sidecar: Sidecar,
): void {
  const { context, catalog } = document;
  const nearest = (element: number): PDFRef | undefined =>
    refOf.get(element) ?? nearest(sidecar.elements[element]?.parent ?? 0);
  const jump = (from: PDFDict, place: PDFObject | undefined, target: PDFObject | undefined) => {
    const destination = context.lookup(place);
    if (!(destination instanceof PDFArray) || !target) return;
    const structural = destination.clone(context);
    structural.set(0, target);
    from.delete(PDFName.of("Dest"));
    from.set(PDFName.of("A"), context.obj({ S: "GoTo", D: destination, SD: structural }));
  };

  const named = entry.dict(catalog, "Dests");
  for (const page of document.getPages()) {
    for (const ref of page.node.Annots()?.asArray() ?? []) {
      const link = context.lookup(ref, PDFDict);
      const name = entry.name(link, "Dest");
      if (!name) continue;
      const element = sidecar.elements.findIndex(({ id }) => id === name);
      jump(link, named?.get(PDFName.of(name)), nearest(Math.max(element, 0)));
    }
  }
  catalog.delete(PDFName.of("Dests"));

  const visit = (item: PDFDict | undefined) => {
    for (let each = item; each; each = entry.dict(each, "Next")) {
      jump(each, each.get(PDFName.of("Dest")), each.get(PDFName.of("SE")));
      visit(entry.dict(each, "First"));
    }
  };
  visit(entry.dict(entry.dict(catalog, "Outlines"), "First"));
  context.header = PDFHeader.forVersion(2, 0);
}
