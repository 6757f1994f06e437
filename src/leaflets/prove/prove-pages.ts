import { PDFArray, PDFDict, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import { entry } from "../../pdf/entry.ts";
import type { Pdf } from "../../pdf/read-pdf.ts";
import type { Sheet } from "../format.ts";

/** A link area: where it is and where it leads, an address or `#name` or `page 2`. */
interface PdfLink {
  page: number;
  name: string;
  target: string;
}

/** The pages of a PDF, its links, and what is wrong with them. */
interface PageReport {
  pages: number;
  links: PdfLink[];
  faults: string[];
}

/** Points in a millimetre. */
const MILLIMETRE = 72 / 25.4;

/** Holds a PDF against the sheet of its edition, upright, and links that lead somewhere. */
export function provePages({ document }: Pdf, sheet: Sheet): PageReport {
  // Chromium's sheets come out up to half a point smaller.
  const isOff = (points: number, side: number) => Math.abs(points - side * MILLIMETRE) > 0.5;
  const pages = document.getPages();
  const faults: string[] = [];
  const links: PdfLink[] = [];
  const named = entry.dict(document.catalog, "Dests");
  for (const [index, page] of pages.entries()) {
    const { width, height } = page.getSize();
    if (isOff(width, sheet.width) || isOff(height, sheet.height) || page.getRotation().angle !== 0)
      faults.push(`Page ${index + 1} is ${width} × ${height} points, not ${sheet.name}.`);
    for (const ref of page.node.Annots()?.asArray() ?? []) {
      const link = document.context.lookup(ref, PDFDict);
      const action = entry.dict(link, "A");
      const destination = link.lookup(PDFName.of("Dest")) ?? action?.lookup(PDFName.of("D"));
      const name = entry.text(link, "Contents") ?? "";
      let target = entry.text(action, "URI") ?? "";
      if (destination instanceof PDFName && named?.has(destination)) target = `#${destination.decodeText()}`;
      if (destination instanceof PDFArray) {
        const at = pages.findIndex((each) => each.ref === (destination.get(0) as PDFRef));
        if (at >= 0) target = `page ${at + 1}`;
      }
      if (!target) faults.push(`Page ${index + 1}: the link “${name}” leads nowhere.`);
      links.push({ page: index, name, target });
    }
  }
  return { pages: pages.length, links, faults };
}
