import { type PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import { entry } from "../../pdf/entry.ts";
import type { Sidecar } from "./sidecar.ts";

/**
 * Gives every bookmark the words of its heading, which Chromium fuses where a line wraps, and points it at the heading's
 * new tag (ISO 32000-1, 12.3.3). `elementOf` is by reference of Chromium's structure elements.
 */
export function pointOutline(
  document: PDFDocument,
  elementOf: Map<string, number>,
  refOf: Map<number, PDFRef>,
  sidecar: Sidecar,
): void {
  const visit = (item: PDFDict | undefined) => {
    for (let each = item; each; each = entry.dict(each, "Next")) {
      const element = elementOf.get(each.get(PDFName.of("SE"))?.toString() ?? "") ?? -1;
      const title = sidecar.blocks.find((block) => block.element === element)?.text;
      const ref = refOf.get(element);
      if (title) each.set(PDFName.of("Title"), PDFHexString.fromText(title));
      if (ref) each.set(PDFName.of("SE"), ref);
      else each.delete(PDFName.of("SE"));
      visit(entry.dict(each, "First"));
    }
  };
  const outline = entry.dict(document.catalog, "Outlines");
  visit(entry.dict(outline, "First"));
  if (outline) document.catalog.set(PDFName.of("PageMode"), PDFName.of("UseOutlines"));
}
