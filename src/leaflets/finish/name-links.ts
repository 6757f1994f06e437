import { PDFDict, type PDFDocument, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import { type Sidecar, untaggable } from "./sidecar.ts";
import { eachTag, type Tag } from "./tag.ts";

/**
 * Gives every clickable area its link's name (ISO 14289-1, 7.18.5) and lets the tab key follow the structure
 * (7.18.3). Throws for a link that nobody could click.
 */
export function nameLinks(document: PDFDocument, root: Tag, sidecar: Sidecar): void {
  for (const tag of eachTag(root)) {
    if (tag.type !== "Link") continue;
    const areas = tag.children.filter((child) => child.kind === "area");
    if (areas.length === 0)
      throw untaggable(
        sidecar,
        tag.element,
        "This link cannot be clicked in the PDF: it leads nowhere, or nothing of it shows.",
      );
    const name = sidecar.elements[tag.element]?.name ?? "";
    for (const { annotation } of areas)
      document.context.lookup(annotation, PDFDict).set(PDFName.of("Contents"), PDFHexString.fromText(name));
  }
  for (const page of document.getPages()) page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
}
