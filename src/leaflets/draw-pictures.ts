import { constants } from "node:zlib";
import { PNG } from "pngjs";
import { withPdfium } from "../pdf/with-pdfium.ts";

/** Pixels per point, by what the names of the pictures end with: A4 becomes 476 and 179 pixels wide, twice as the site shows it. */
const scales = { ".png": 0.8, "-small.png": 0.3 };

/** What stands behind a leaflet's slug in the names of its pictures. */
export const pictureEndings = Object.keys(scales) as (keyof typeof scales)[];

/** Pictures of a PDF's first page, as PNG, by what their names end with. */
export type Pictures = Readonly<Record<keyof typeof scales, Uint8Array>>;

/** Draws the first page of a PDF. */
export function drawPictures(pdf: Uint8Array): Promise<Pictures> {
  return withPdfium(pdf, async (document) => {
    const drawn = pictureEndings.map(async (ending) => {
      const { data, width, height } = await document
        .getPage(0)
        .render({ scale: scales[ending], render: "bitmap" });
      return [ending, pack(data, width, height)] as const;
    });
    return Object.fromEntries(await Promise.all(drawn)) as Pictures;
  });
}

/** Shades of each colour, of 256: nobody sees the difference in words and flat colours, and it halves the file. */
const shade = 17;

function pack(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const picture = new PNG({ width, height });
  picture.data = Buffer.from(pixels.map((value) => Math.round(value / shade) * shade));
  // Words and flat colours pack best as they are, without a filter for each row.
  return PNG.sync.write(picture, {
    colorType: 2,
    filterType: 0,
    deflateStrategy: constants.Z_DEFAULT_STRATEGY,
    deflateLevel: 9,
  });
}
