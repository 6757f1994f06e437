import QRCode from "qrcode";
import { escapeHtml } from "../../markdown/escape-html.ts";

/** Modules that stay white on each side, so that a reader finds the code. */
const quietZone = 4;

/** A QR code as SVG (ISO/IEC 18004, error correction level M), drawn as one path so that it stays sharp in print; `label` is its text for those who cannot see it. */
export function drawQrCode(url: string, label: string): string {
  const { modules } = QRCode.create(url, { errorCorrectionLevel: "M" });
  const runs: string[] = [];
  for (let y = 0; y < modules.size; y += 1) {
    for (let x = 0; x < modules.size; x += 1) {
      if (modules.get(y, x)) runs.push(`M${x} ${y}h1v1h-1z`);
    }
  }
  const side = modules.size + 2 * quietZone;
  return `<svg class="qr" viewBox="${-quietZone} ${-quietZone} ${side} ${side}" width="120" height="120" role="img" aria-label="${escapeHtml(label)}" shape-rendering="crispEdges"><path fill="#000" d="${runs.join("")}"/></svg>`;
}
