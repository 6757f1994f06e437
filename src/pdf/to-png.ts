import { constants } from "node:zlib";
import { PNG } from "pngjs";

/** Packs opaque RGBA pixels as PNG; words and flat colours are smallest without a filter for each row. */
export function toPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const picture = new PNG({ width, height });
  picture.data = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.length);
  return PNG.sync.write(picture, {
    colorType: 2,
    filterType: 0,
    deflateStrategy: constants.Z_DEFAULT_STRATEGY,
    deflateLevel: 9,
  });
}
