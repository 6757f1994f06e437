import { escapeHtml } from "../markdown/escape-html.ts";
import { qrSymbol } from "./qr-symbol.ts";

/** A QR code as SVG, with its quiet zone; `label` is its text for those who cannot see it. */
export function drawQrCode(url: string, label: string): string {
  const { path, viewBox, size } = qrSymbol(url);
  return `<svg class="qr" viewBox="${viewBox}" width="${size}" height="${size}" role="img" aria-label="${escapeHtml(label)}" shape-rendering="crispEdges"><path fill="#000" d="${path}"/></svg>`;
}
