import { extname } from "node:path";

const TEXT = "; charset=utf-8";

const TYPES: Record<string, string> = {
  ".css": `text/css${TEXT}`,
  ".html": `text/html${TEXT}`,
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": `text/javascript${TEXT}`,
  ".json": `application/json${TEXT}`,
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": `text/plain${TEXT}`,
  ".wasm": "application/wasm",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": `application/xml${TEXT}`,
  ".zip": "application/zip",
};

/** The media type to serve a file of a built site as, by its name. */
export function mimeType(file: string): string {
  return TYPES[extname(file)] ?? "application/octet-stream";
}
