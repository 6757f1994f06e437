import QRCode from "qrcode";
import { escapeHtml } from "../../markdown/escape-html.ts";

/** Modules that stay white on each side, so that a reader finds the code (ISO/IEC 18004). */
export const quietZone = 4;

/** Side of a module against the size of the words beside it: 0.8 mm beside 12 points, 1.1 mm beside 16. */
const moduleSize = 0.19;

/**
 * A QR code as SVG with its quiet zone (ISO/IEC 18004), drawn as one path so that it stays sharp in print. It takes the
 * room that its modules need, in ems; `label` is its text for those who cannot see it.
 */
export function drawQrCode(url: string, label: string): string {
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
  const size = `${(side * moduleSize).toFixed(2)}em`;
  return `<svg class="qr" viewBox="${-quietZone} ${-quietZone} ${side} ${side}" width="${size}" height="${size}" role="img" aria-label="${escapeHtml(label)}" shape-rendering="crispEdges"><path fill="#000" d="${runs.join("")}"/></svg>`;
}

/** The smallest symbol at error correction level M, with a higher level where the same symbol has room for it. */
function encode(url: string): QRCode.QRCode {
  const smallest = QRCode.create(url, { errorCorrectionLevel: "M" });
  for (const level of ["H", "Q"] as const) {
    const better = QRCode.create(url, { errorCorrectionLevel: level });
    if (better.version === smallest.version) return better;
  }
  return smallest;
}
