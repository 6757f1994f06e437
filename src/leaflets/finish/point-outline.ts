import { type PDFDocument, PDFHexString, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import { outlineItems } from "../../pdf/outline-items.ts";
import { UNSEEN } from "../../pdf/visual-order.ts";
import type { Sidecar } from "./sidecar.ts";

/**
 * Gives every bookmark the words of its heading, which Chromium fuses where a line wraps, and points it at
 * the heading's new tag (ISO 32000-1, 12.3.3). `elementOf` is by reference of Chromium's structure elements,
 * `refOf` by element.
 */
export function pointOutline(
  document: PDFDocument,
  elementOf: Map<string, number>,
  refOf: Map<number, PDFRef>,
  sidecar: Sidecar,
): void {
  const items = outlineItems(document);
  for (const item of items) {
    const element = elementOf.get(item.get(PDFName.of("SE"))?.toString() ?? "") ?? -1;
    const title = sidecar.blocks.find((block) => block.element === element)?.text.replace(UNSEEN, "");
    const ref = refOf.get(element);
    if (title) item.set(PDFName.of("Title"), PDFHexString.fromText(title));
    if (ref) item.set(PDFName.of("SE"), ref);
    else item.delete(PDFName.of("SE"));
  }
  if (items.length > 0) document.catalog.set(PDFName.of("PageMode"), PDFName.of("UseOutlines"));
}
