import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { toPng } from "../../src/pdf/to-png.ts";

/** Opaque pixels, each of a colour by its number. */
const picture = (width: number, height: number, colourOf: (pixel: number) => number) =>
  Uint8Array.from(
    Array.from({ length: width * height }, (_, pixel) => colourOf(pixel)).flatMap((colour) => [
      colour >> 16,
      colour >> 8,
      colour,
      255,
    ]),
  );

test.each([
  ["of one colour", 3, 2, () => 0xfedcba],
  ["of 256 colours, by a palette", 16, 20, (pixel: number) => (pixel % 256) * 0x010203],
  ["of one more, without", 257, 1, (pixel: number) => pixel * 0x000301],
])("a picture %s is read as it was drawn", (_, width, height, colourOf) => {
  const pixels = picture(width, height, colourOf);
  const png = toPng(pixels, width, height);
  const read = PNG.sync.read(png);
  expect([read.width, read.height]).toEqual([width, height]);
  expect(new Uint8Array(read.data)).toEqual(pixels);
  expect(png.includes("PLTE")).toBe(
    new Set(
      picture(width, height, colourOf)
        .toString()
        .match(/\d+,\d+,\d+,255/g),
    ).size <= 256,
  );
});
