import type { PDFDocument } from "@cantoo/pdf-lib";
import { annotationBox, annotationPages } from "../../pdf/annotations.ts";
import { present } from "../../present.ts";
import { eachTag, type LinkArea, piecesOf, type Tag } from "./tag.ts";

/**
 * Takes away what the edge of a page has cut off a clickable area: Chromium prints an annotation on each page that a box reaches into,
 * also where nothing of it shows. A link keeps those on the pages that show something of it, a place to fill in, which is empty, the
 * largest.
 */
export function dropCutAreas(document: PDFDocument, root: Tag): void {
  const annotated = annotationPages(document);
  const placeOf = ({ annotation }: LinkArea) => present(annotated.get(annotation));
  const heightOf = ({ annotation }: LinkArea) => annotationBox(document, annotation).height;
  for (const tag of eachTag(root)) {
    const areas = tag.children.filter((child) => child.kind === "area");
    if (areas.length < 2) continue;
    const pages = new Set(piecesOf(tag).flatMap((piece) => (piece.kind === "content" ? piece.page : [])));
    const shown = areas.filter((area) => pages.has(placeOf(area).index));
    const [largest] = areas.toSorted((one, other) => heightOf(other) - heightOf(one));
    const kept: readonly unknown[] = shown.length > 0 ? shown : [largest];
    const cut = areas.filter((area) => !kept.includes(area));
    tag.children = tag.children.filter((child) => !cut.some((area) => area === child));
    for (const area of cut) placeOf(area).page.node.removeAnnot(area.annotation);
  }
}
