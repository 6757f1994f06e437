import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { compressionFor } from "../../../src/site/delivery/compress-file.ts";
import { finishPage } from "../../../src/site/delivery/finish-page.ts";
import { KeptPages } from "../../../src/site/delivery/kept-pages.ts";

const html = '<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>Hello</body></html>';
const page = await finishPage(
  { file: "a/index.html", html, url: "https://charity.example/" },
  compressionFor(1000),
);
const key = "a".repeat(64);
const parts = ["", ".br", ".gz"];

async function folders() {
  const folder = await mkdtemp(path.join(tmpdir(), "pages-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { cache: path.join(folder, "cache"), one: path.join(folder, "one.html"), folder };
}

const contents = (file: string) => Promise.all(parts.map((end) => readFile(`${file}${end}`, "base64")));

test("a kept page is put in place as it was, and known as well", async () => {
  const { cache, one, folder } = await folders();
  const kept = new KeptPages(cache);
  expect(kept.place(key, one)).toBeUndefined();
  kept.keep(key, one, page);
  const other = path.join(folder, "deep/other.html");
  expect(kept.place(key, other)).toEqual(page.facts);
  expect(await contents(other)).toEqual(await contents(one));
  expect(await readFile(other, "utf8")).toContain("Content-Security-Policy");
});

test("of a page that is damaged in any part, nothing is put in place", async () => {
  const { cache, one, folder } = await folders();
  const kept = new KeptPages(cache);
  kept.keep(key, one, page);
  const names = await readdir(cache);
  expect(names).toHaveLength(4);
  for (const name of names) {
    const file = path.join(cache, name);
    const bytes = await readFile(file);
    await rm(file);
    await writeFile(file, bytes.subarray(0, bytes.length - 1));
    expect(kept.place(key, path.join(folder, "two.html"))).toBeUndefined();
    await writeFile(file, bytes);
  }
  expect((await readdir(folder)).filter((name) => name.startsWith("two"))).toEqual([]);
});

test("making a page anew leaves the one alone that was linked before", async () => {
  const { cache, one, folder } = await folders();
  const kept = new KeptPages(cache);
  kept.keep(key, one, page);
  const before = await contents(one);
  const other = path.join(folder, "other.html");
  kept.place(key, other);
  kept.keep("b".repeat(64), other, { ...page, html: Buffer.from("new") });
  expect(await readFile(other, "utf8")).toBe("new");
  expect(await contents(one)).toEqual(before);
});

test("a file in the place of the cache stops nothing", async () => {
  const { cache, one } = await folders();
  await writeFile(cache, "");
  new KeptPages(cache).keep(key, one, page);
  new KeptPages(undefined).keep(key, one, page);
  expect((await stat(one)).size).toBe(page.html.length);
  expect(new KeptPages(undefined).place(key, one)).toBeUndefined();
});
