import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { brotliCompressSync, createBrotliDecompress } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedFolder, serveFolder } from "../../src/browser/serve-folder.ts";

let parent: string;
let root: ServedFolder;
let prefixed: ServedFolder;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "serve-folder-"));
  const site = join(parent, "site");
  await mkdir(join(site, "guide"), { recursive: true });
  await writeFile(join(parent, "secret.txt"), "secret");
  await writeFile(join(site, "index.html"), "home");
  await writeFile(join(site, "guide", "index.html"), "guide");
  await writeFile(join(site, "guide", "font.woff2"), "font");
  await writeFile(join(site, "guide", "a b.svg"), "<svg/>");
  await writeFile(join(site, "guide", "index.html.br"), brotliCompressSync("guide"));
  await writeFile(join(site, "404.html"), "lost");
  await writeFile(
    join(site, "_headers"),
    "/*\n  X-All: a\n/guide/*\n  X-Guide: b\n  X-All: c\n/guide/\n  X-Page: d\n",
  );
  root = await serveFolder(site);
  prefixed = await serveFolder(site, { prefix: "/second-opinion/" });
});

afterAll(async () => {
  await Promise.all([root.close(), prefixed.close()]);
  await rm(parent, { recursive: true });
});

interface Answer {
  status?: number;
  type?: string;
  encoding?: string;
  location?: string;
  fields: IncomingHttpHeaders;
  body: string;
}

/** Asks for a path as it is written: `fetch` would put `..` right before it asks. */
async function get({ origin }: ServedFolder, path: string, accepts = "gzip") {
  const { hostname, port } = new URL(origin);
  return new Promise<Answer>((resolve, reject) => {
    const headers = { "accept-encoding": accepts };
    const asking = request({ hostname, port, path, headers }, async (response) => {
      const { "content-type": type, "content-encoding": encoding, location } = response.headers;
      const stream = encoding === "br" ? response.pipe(createBrotliDecompress()) : response;
      const fields = response.headers;
      resolve({ status: response.statusCode, type, encoding, location, fields, body: await text(stream) });
    });
    asking.on("error", reject).end();
  });
}

describe("serveFolder", () => {
  it("serves files by their type, and index.html for a folder", async () => {
    const html = "text/html; charset=utf-8";
    expect(await get(root, "/")).toMatchObject({ status: 200, type: html, body: "home" });
    expect(await get(root, "/guide/?q=1")).toMatchObject({ status: 200, type: html, body: "guide" });
    expect(await get(root, "/guide/font.woff2")).toMatchObject({ status: 200, type: "font/woff2" });
    expect(await get(root, "/guide/a%20b.svg")).toMatchObject({ status: 200, type: "image/svg+xml" });
  });

  it("sends the Brotli copy to a browser that reads it", async () => {
    expect(await get(root, "/guide/")).toMatchObject({ encoding: undefined, body: "guide" });
    expect(await get(root, "/guide/", "gzip, br")).toMatchObject({ encoding: "br", body: "guide" });
    expect(await get(root, "/guide/font.woff2", "br")).toMatchObject({ encoding: undefined, body: "font" });
  });

  it("sends the fields of every rule of _headers that meets the path", async () => {
    const fields = async (path: string) => {
      const { "x-all": all, "x-guide": guide, "x-page": page } = (await get(root, path)).fields;
      return [all, guide, page];
    };
    expect(await fields("/")).toEqual(["a", undefined, undefined]);
    expect(await fields("/guide/?q=1")).toEqual(["a, c", "b", "d"]);
    expect(await fields("/guide/font.woff2")).toEqual(["a, c", "b", undefined]);
  });

  it("leads from a folder's name to the folder", async () => {
    expect(await get(root, "/guide?q=1")).toMatchObject({ status: 301, location: "/guide/?q=1" });
  });

  it("answers with 404.html where nothing is", async () => {
    expect(await get(root, "/guide/nothing")).toMatchObject({ status: 404, body: "lost" });
    expect(await get(root, "/index.html/x")).toMatchObject({ status: 404 });
  });

  it("serves under a prefix, and nothing beside it", async () => {
    expect(await get(prefixed, "/second-opinion/")).toMatchObject({ status: 200, body: "home" });
    expect(await get(prefixed, "/second-opinion/guide")).toMatchObject({
      location: "/second-opinion/guide/",
    });
    expect(await get(prefixed, "/guide/")).toMatchObject({ status: 404 });
    expect(await get(prefixed, "/second-opinionguide/")).toMatchObject({ status: 404 });
  });

  it.each([
    "/../secret.txt",
    "/guide/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e%5csecret.txt",
    "/..\\secret.txt",
    "/%252e%252e/secret.txt",
    "//../secret.txt",
    "/secret.txt%00.html",
    "/%",
    "http://127.0.0.1/../secret.txt",
  ])("refuses %s", async (path) => {
    expect(await get(root, path)).toMatchObject({ status: 404, body: "lost" });
  });
});
