import { printedFormat } from "../formats/editions.ts";
import { toPng } from "../pdf/to-png.ts";
import { withPdfium } from "../pdf/with-pdfium.ts";
import type { PrintJob } from "./print-jobs.ts";

/** Pixels per point, by what the names of the pictures end with: A4 becomes 476 and 179 pixels wide, twice as the site shows it. */
const scales = { ".png": 0.8, "-small.png": 0.3 };

/** What stands behind a leaflet's slug in the names of its pictures. */
export const pictureEndings = Object.keys(scales);

/** Pictures of a PDF's first page, as PNG, by what their names end with. */
export type Pictures = Readonly<Record<string, Uint8Array>>;

/** Whether the site shows a leaflet's first page: in its standard edition, and not once more for each clinic. */
export const hasPictures = ({ format, clinic }: Pick<PrintJob, "format" | "clinic">) =>
  Boolean(printedFormat(format).standard) && !clinic;

/** Draws the first page of a PDF. */
export function drawPictures(pdf: Uint8Array): Promise<Pictures> {
  return withPdfium(pdf, async (document) => {
    const drawn = Object.entries(scales).map(async ([ending, scale]) => {
      const { data, width, height } = await document.getPage(0).render({ scale, render: "bitmap" });
      return [ending, pack(data, width, height)] as const;
    });
    return Object.fromEntries(await Promise.all(drawn));
  });
}

/** Each of 256 shades as one of 16: nobody sees the difference in words and flat colours, whose edges need no palette of thousands. */
const shades = Uint8Array.from({ length: 256 }, (_, shade) => Math.round(shade / 17) * 17);

function pack(pixels: Uint8Array, width: number, height: number): Uint8Array {
  // By hand: `map` takes three times as long for a million of them.
  for (let index = 0; index < pixels.length; index += 1) pixels[index] = shades[pixels[index] ?? 0] ?? 0;
  return toPng(pixels, width, height);
}
