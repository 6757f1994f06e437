import { readFile, stat } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { mimeType } from "./mime-type.ts";
import { servedPath } from "./served-path.ts";

/** A folder served over http, on this machine only. */
export interface ServedFolder {
  /** For instance `http://127.0.0.1:40123`, without the prefix. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves a built site to the browser that prints or tests it, at a free port of 127.0.0.1: `index.html`
 * for a folder, `404.html` for what is not there. `prefix` is the path that the site is built for, `/` or
 * `/second-opinion/`.
 */
export async function serveFolder(dir: string, { prefix = "/" } = {}): Promise<ServedFolder> {
  const server = createServer(answerFrom(dir, prefix));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answerFrom(dir: string, prefix: string): RequestListener {
  return async ({ url = "/" }, response) => {
    const path = servedPath(url, prefix);
    const isFolder =
      path !== undefined && (await stat(join(dir, path)).catch(() => undefined))?.isDirectory();
    if (isFolder && !/(^|\/)$/.test(path)) {
      response.writeHead(301, { location: url.replace(/(?=\?|$)/, "/") }).end();
      return;
    }
    const file = isFolder ? join(path, "index.html") : path;
    const body = file === undefined ? undefined : await readFile(join(dir, file)).catch(() => undefined);
    if (file !== undefined && body) response.writeHead(200, { "content-type": mimeType(file) }).end(body);
    else response.writeHead(404, { "content-type": mimeType("404.html") }).end(await notFound(dir));
  };
}

function notFound(dir: string): Promise<Buffer | string> {
  return readFile(join(dir, "404.html")).catch(() => "Not found");
}
