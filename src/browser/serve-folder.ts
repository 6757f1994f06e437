import { readFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { extname, join } from "node:path";
import { fileAt } from "../folders/address-of.ts";
import { systemCode } from "../report/thrown.ts";
import { type LocalServer, listenLocally } from "./listen-locally.ts";
import { type HeadersFor, readHeaders } from "./read-headers.ts";

/** A folder served over http, on this machine only; its origin is without the prefix. */
export type ServedFolder = LocalServer;

/**
 * Serves a built site to the browser that prints or tests it, at a free port of 127.0.0.1: `index.html`
 * for a folder, `404.html` for what is not there. `prefix` is the path that the site is built for, `/` or
 * `/hearing/`. As a host does it, it sends the fields of `_headers`, and the Brotli copy of a file where there is
 * one.
 */
export async function serveFolder(dir: string, { prefix = "/" } = {}): Promise<ServedFolder> {
  return listenLocally(0, answerFrom(dir, prefix, await readHeaders(dir)));
}

function answerFrom(dir: string, prefix: string, headersFor: HeadersFor): RequestListener {
  return async ({ url = "/", headers }, response) => {
    const file = servedFile(url, prefix);
    for (const [name, values] of Object.entries(headersFor(url.split("?", 1)[0] ?? "")))
      response.setHeader(name, values);
    try {
      if (file === undefined) throw new Error("outside the folder");
      const brotli = /\bbr\b/.test(String(headers["accept-encoding"]))
        ? await readFile(join(dir, `${file}.br`)).catch(() => undefined)
        : undefined;
      const body = brotli ?? (await readFile(join(dir, file)));
      if (brotli) response.setHeader("content-encoding", "br");
      response.writeHead(200, { "content-type": mimeType(file) }).end(body);
    } catch (error) {
      if (systemCode(error) === "EISDIR") {
        response.writeHead(301, { location: url.replace(/(?=\?|$)/, "/") }).end();
      } else {
        const page = await readFile(join(dir, "404.html")).catch(() => "Not found");
        response.writeHead(404, { "content-type": mimeType("404.html") }).end(page);
      }
    }
  };
}

/**
 * The path inside a served folder that a request's URL means, without a leading slash (`guide/how-to-ask/`,
 * or nothing for the folder itself). Undefined where it is outside: another prefix, `..` however it is
 * written, a backslash, which Windows reads as a slash, or what is no URL path at all.
 */
export function servedPath(url: string, prefix: string): string | undefined {
  const path = decode(url.split("?", 1)[0] ?? "");
  if (!path?.startsWith(prefix) || /[\\\0]/.test(path) || path.split("/").includes("..")) return undefined;
  return path.slice(prefix.length);
}

/** The file in a served folder that answers such a request: `index.html` for a folder. */
export function servedFile(url: string, prefix: string): string | undefined {
  const path = servedPath(url, prefix);
  return path === undefined ? undefined : fileAt(`/${path}`);
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

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
  ".webmanifest": `application/manifest+json${TEXT}`,
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": `application/xml${TEXT}`,
  ".zip": "application/zip",
};

/** The media type to serve a file of a built site as, by its name. */
export function mimeType(file: string): string {
  return TYPES[extname(file)] ?? "application/octet-stream";
}
