import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { entry } from "../../pdf/entry.ts";
import { outlineItems } from "../../pdf/outline-items.ts";
import type { Sidecar } from "./sidecar.ts";
import { eachTag, piecesOf, type Tag } from "./tag.ts";

/**
 * Makes every jump inside the document lead to a structure element as well as to a place on a page (ISO
 * 14289-2, 8.8), and every line of contents name what it stands for (8.2.5.8). `refOf` is by element of the sidecar; 0 is
 * the whole document.
 */
export function structureDestinations(
  document: PDFDocument,
  root: Tag,
  refOf: Map<number, PDFRef>,
  sidecar: Sidecar,
): void {
  const { context, catalog } = document;
  const jump = (from: PDFDict, place: PDFObject | undefined, target: PDFObject | undefined) => {
    const destination = context.lookup(place);
    if (!(destination instanceof PDFArray) || !target) return;
    const structural = destination.clone(context);
    structural.set(0, target);
    from.delete(PDFName.of("Dest"));
    from.set(PDFName.of("A"), context.obj({ S: "GoTo", D: destination, SD: structural }));
  };

  const nearest = (element: number): PDFRef | undefined =>
    refOf.get(element) ?? nearest(sidecar.elements[element]?.parent ?? 0);
  /** The line of contents that each link is on, the innermost. */
  const lineOf = new Map(
    [...eachTag(root)]
      .filter(({ type }) => type === "TOCI")
      .flatMap((tag) =>
        piecesOf(tag).flatMap((piece) =>
          piece.kind === "area" ? [[piece.annotation, refOf.get(tag.element)] as const] : [],
        ),
      ),
  );
  const named = entry.dict(catalog, "Dests");
  for (const ref of document.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? [])) {
    const link = context.lookup(ref, PDFDict);
    const name = entry.name(link, "Dest");
    if (!name) continue;
    const element = sidecar.elements.findIndex(({ id }) => id === name);
    const target = nearest(Math.max(element, 0));
    jump(link, named?.get(PDFName.of(name)), target);
    const line = ref instanceof PDFRef ? lineOf.get(ref) : undefined;
    if (line && target) context.lookup(line, PDFDict).set(PDFName.of("Ref"), context.obj([target]));
  }
  catalog.delete(PDFName.of("Dests"));
  for (const item of outlineItems(document))
    jump(item, item.get(PDFName.of("Dest")), item.get(PDFName.of("SE")));
}
