import type { Painting } from "../../pdf/painting.ts";
import type { Pdf } from "../../pdf/read-pdf.ts";

const millimetre = 72 / 25.4;

/** Margins of the sheet above and below its text, in points: those of the tallest foot that is usual. */
const [above, below] = [12 * millimetre, 25 * millimetre];

/** How far down its text area each page is filled, from 0 to 1 and more: with words, pictures and lines to write on. The foot does not count. */
export function pageFills({ document, paintings }: Pick<Pdf, "document" | "paintings">): number[] {
  return document.getPages().map((page, index) => {
    const height = page.getHeight();
    const content = paintings.filter(
      (each) => each.page === index && (each.mcid !== undefined || isLineToWriteOn(each)),
    );
    const lowest = Math.min(height, ...content.map((each) => each.box()[1]));
    return Math.max(height - lowest - above, 0) / (height - above - below);
  });
}

/** A line has no tag; nor has the foot, the words of which may stand higher where it is tall. */
function isLineToWriteOn({ kind, box }: Painting): boolean {
  const [, bottom, , top] = box();
  return kind === "path" && top - bottom < 2 && bottom > below;
}
