import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";

const site = inject("site");
const names = (await readdir(site, { recursive: true })).map((name) => name.split(path.sep).join("/"));
const texts = names.filter((name) => /\.(css|html|js|json|svg|txt|webmanifest|xml)$/.test(name));
const copies = names.filter((name) => /\.(br|gz)$/.test(name));

test("beside every text file are a Brotli and a gzip copy, and beside nothing else", () => {
  expect(texts.length).toBeGreaterThan(70);
  expect(copies.sort()).toEqual(texts.flatMap((name) => [`${name}.br`, `${name}.gz`]).sort());
});

test.each(copies)("%s holds the bytes of the file beside it", async (name) => {
  const copy = await readFile(path.join(site, name));
  const whole = await readFile(path.join(site, name.replace(/\.(br|gz)$/, "")));
  const unpacked = name.endsWith(".br") ? brotliDecompressSync(copy) : gunzipSync(copy);
  expect(unpacked.equals(whole)).toBe(true);
  if (whole.length > 1000) expect(copy.length).toBeLessThan(whole.length);
});
