import QRCode from "qrcode";

/** Modules that stay white on each side, so that a reader finds the code. */
const quietZone = 4;

/** A QR code as SVG (ISO/IEC 18004, error correction level M), drawn as one path so that it stays sharp in print. */
export function drawQrCode(url: string): string {
  const { modules } = QRCode.create(url, { errorCorrectionLevel: "M" });
  const runs: string[] = [];
  for (let y = 0; y < modules.size; y += 1) {
    for (let x = 0; x < modules.size; x += 1) {
      if (modules.get(y, x)) runs.push(`M${x} ${y}h1v1h-1z`);
    }
  }
  const side = modules.size + 2 * quietZone;
  const label = "QR code of this leaflet’s web page";
  return `<svg class="qr" viewBox="${-quietZone} ${-quietZone} ${side} ${side}" width="120" height="120" role="img" aria-label="${label}" shape-rendering="crispEdges"><path fill="#000" d="${runs.join("")}"/></svg>`;
}
