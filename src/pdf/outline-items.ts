import type { PDFDict, PDFDocument } from "@cantoo/pdf-lib";
import { entry } from "./entry.ts";

/** Every bookmark of a document, in order (ISO 32000-1, 12.3.3). */
export function outlineItems({ catalog }: PDFDocument): PDFDict[] {
  const below = (parent: PDFDict | undefined): PDFDict[] => {
    const items: PDFDict[] = [];
    for (let item = entry.dict(parent, "First"); item; item = entry.dict(item, "Next"))
      items.push(item, ...below(item));
    return items;
  };
  return below(entry.dict(catalog, "Outlines"));
}
