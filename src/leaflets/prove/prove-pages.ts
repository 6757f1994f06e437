import type { Sheet } from "../../formats/format.ts";
import { linkAnnotations } from "../../pdf/link-annotations.ts";
import type { Pdf } from "../../pdf/read-pdf.ts";

/** Points in a millimetre. */
const MILLIMETRE = 72 / 25.4;

/** What is wrong with the pages of a PDF: each is the upright sheet of its edition, and each link leads somewhere. */
export function provePages(pdf: Pdf, sheet: Sheet): string[] {
  // Chromium's sheets come out up to half a point smaller.
  const isOff = (points: number, side: number) => Math.abs(points - side * MILLIMETRE) > 0.5;
  const sizes = pdf.document.getPages().flatMap((page, index) => {
    const { width, height } = page.getSize();
    if (!isOff(width, sheet.width) && !isOff(height, sheet.height) && page.getRotation().angle === 0)
      return [];
    return [`Page ${index + 1} is ${width} × ${height} points, not ${sheet.name}.`];
  });
  const lost = linkAnnotations(pdf.document).filter(({ target }) => target === "");
  return [...lost.map(({ page, name }) => `Page ${page + 1}: the link “${name}” leads nowhere.`), ...sizes];
}
