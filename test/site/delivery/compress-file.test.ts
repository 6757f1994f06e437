import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compressFile, compressionFor } from "../../../src/site/delivery/compress-file.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "copies-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const words = Buffer.from("You can ask your doctor to read this page with you. ".repeat(200));

/** Both copies of the words, as a site of so many pages sends them. */
async function copies(name: string, { pages, cache }: { pages: number; cache: string | undefined }) {
  const file = path.join(folder, name);
  const weight = await compressFile(file, words, { compression: compressionFor(pages), cache });
  const [brotli, gzip] = [await readFile(`${file}.br`), await readFile(`${file}.gz`)];
  expect(weight).toBe(brotli.length);
  expect(brotliDecompressSync(brotli).equals(words)).toBe(true);
  expect(gunzipSync(gzip).equals(words)).toBe(true);
  return [brotli, gzip].map((copy) => copy.toString("base64"));
}

test("copies are the same with kept ones, without, and where the kept ones were damaged", async () => {
  const cache = path.join(folder, "cache");
  const fresh = await copies("fresh.html", { pages: 1, cache: undefined });
  expect(await copies("first.html", { pages: 1, cache })).toEqual(fresh);
  const [entry = ""] = await readdir(cache);
  const kept = path.join(cache, entry);
  await utimes(kept, new Date(0), new Date(0));
  expect(await copies("again.html", { pages: 1, cache })).toEqual(fresh);
  const bytes = await readFile(kept);
  await writeFile(kept, bytes.fill(7, 40));
  expect(await copies("damaged.html", { pages: 1, cache })).toEqual(fresh);
});

test("the copies of a site of many pages are kept apart from those of a small one", async () => {
  const cache = path.join(folder, "sizes");
  for (const pages of [1, 251]) await copies(`${pages}.html`, { pages, cache });
  expect(await readdir(cache)).toHaveLength(2);
});

test("what is no text is sent as it is", async () => {
  expect(
    await compressFile(path.join(folder, "a.png"), words, {
      compression: compressionFor(1),
      cache: undefined,
    }),
  ).toBe(undefined);
});
