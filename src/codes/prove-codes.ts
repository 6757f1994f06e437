import type { ReadResult } from "zxing-wasm/reader";
import { withPdfium } from "../pdf/with-pdfium.ts";
import type { CodePlace } from "./code-places.ts";
import { drawBox, type GreyPicture } from "./grey-picture.ts";
import { quietZone } from "./qr-symbol.ts";
import { readQrCode } from "./read-qr-code.ts";

/** Dots an inch at which codes are read: what a poor printer still shows. */
const resolution = 150;

/** The least side of a module, in millimetres. */
const smallestModule = 0.35;

/**
 * Reads every printed code back from the finished pages, drawn as on paper, and returns what is wrong: a code that cannot
 * be read, that leads elsewhere, whose modules are too small, or that something comes too near.
 */
export function proveCodes(pdf: Uint8Array, places: readonly CodePlace[]): Promise<string[]> {
  return withPdfium(pdf, async (document) => {
    const faults: string[] = [];
    for (const place of places) {
      const picture = drawBox(document, place.page, place.box, resolution);
      const fault = codeFault(await readQrCode(picture), picture, place.target);
      if (fault) faults.push(`Page ${place.page + 1}: the QR code that leads to ${place.target} ${fault}.`);
    }
    return faults;
  });
}

function codeFault(code: ReadResult | undefined, picture: GreyPicture, target: string): string | undefined {
  if (!code) return "cannot be read";
  if (code.text !== target) return `says “${code.text}”`;
  const module = (code.position.topRight.x - code.position.topLeft.x) / code.symbol.width;
  const millimetres = (module / resolution) * 25.4;
  if (millimetres < smallestModule)
    return `has modules of ${millimetres.toFixed(2)} mm, below ${smallestModule} mm`;
  return isApart(code, picture, Math.floor((quietZone - 0.5) * module))
    ? undefined
    : "has something in the white border around it";
}

/** Whether nothing is drawn within `margin` pixels of a code; what of it lies outside the sheet is white. */
function isApart(
  { position: { topLeft, bottomRight } }: ReadResult,
  { width, height, data }: GreyPicture,
  margin: number,
): boolean {
  const inCode = (x: number, y: number) =>
    x >= topLeft.x - 1 && x <= bottomRight.x + 1 && y >= topLeft.y - 1 && y <= bottomRight.y + 1;
  for (let y = Math.max(topLeft.y - margin, 0); y < Math.min(bottomRight.y + margin, height); y++)
    for (let x = Math.max(topLeft.x - margin, 0); x < Math.min(bottomRight.x + margin, width); x++)
      if (!inCode(x, y) && (data[y * width + x] ?? 255) < 240) return false;
  return true;
}
