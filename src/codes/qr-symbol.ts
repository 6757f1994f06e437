import type { QRCode } from "qrcode";
import { create } from "qrcode/lib/core/qrcode.js";

/** Modules that stay white on each side, so that a reader finds the code (ISO/IEC 18004). */
export const quietZone = 4;

/** Side of a module against the size of the words beside it: 0.8 mm beside 12 points, 1.1 mm beside 16. */
const moduleSize = 0.19;

/** A QR code as it is drawn: one path, its box with the quiet zone, and the room that its modules need, in ems. */
export interface QrSymbol {
  path: string;
  viewBox: string;
  size: string;
}

/** The QR code of an address (ISO/IEC 18004), as one path so that it stays sharp in print. */
export function qrSymbol(url: string): QrSymbol {
  const { modules } = encode(url);
  const runs: string[] = [];
  for (let y = 0; y < modules.size; y += 1) {
    for (let x = 0; x < modules.size; x += 1) {
      const start = x;
      while (x < modules.size && modules.get(y, x)) x += 1;
      if (x > start) runs.push(`M${start} ${y}h${x - start}v1h${start - x}z`);
    }
  }
  const side = modules.size + 2 * quietZone;
  return {
    path: runs.join(""),
    viewBox: `${-quietZone} ${-quietZone} ${side} ${side}`,
    size: `${(side * moduleSize).toFixed(2)}em`,
  };
}

/** The smallest symbol at error correction level M, with a higher level where the same symbol has room for it. */
function encode(url: string): QRCode {
  const smallest = create(url, { errorCorrectionLevel: "M" });
  for (const level of ["H", "Q"] as const) {
    const better = create(url, { errorCorrectionLevel: level });
    if (better.version === smallest.version) return better;
  }
  return smallest;
}
