import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { prepareZXingModule, type ReadResult, readBarcodes } from "zxing-wasm/reader";
import type { GreyPicture } from "./grey-picture.ts";

const { resolve } = createRequire(import.meta.url);

/** Made ready once, when the first code is read; by itself ZXing would load its program over the network. */
let reader: Promise<unknown> | undefined;

/**
 * Reads the one QR code on a picture, upright, as a quick reader does: with no second try. The reader is ZXing, of another
 * make than the writer.
 */
export async function readQrCode({ width, height, data }: GreyPicture): Promise<ReadResult | undefined> {
  reader ??= readFile(resolve("zxing-wasm/reader/zxing_reader.wasm")).then((program) =>
    prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(program).buffer }, fireImmediately: true }),
  );
  await reader;
  const pixels = new Uint32Array(data).map((grey) => 0xff000000 | (grey * 0x010101));
  const image = { width, height, data: new Uint8ClampedArray(pixels.buffer), colorSpace: "srgb" } as const;
  const [found] = await readBarcodes(image, {
    formats: ["QRCode"],
    tryHarder: false,
    tryRotate: false,
    tryInvert: false,
    tryDownscale: false,
    maxNumberOfSymbols: 1,
  });
  return found;
}
