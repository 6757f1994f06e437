import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { compressionFor } from "../../../src/site/delivery/compress-file.ts";
import { finishPage } from "../../../src/site/delivery/finish-page.ts";
import { KeptPages, placeKept, placePage } from "../../../src/site/delivery/kept-pages.ts";

const site = "https://charity.example/";
const html = '<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>Hello</body></html>';
const page = await finishPage({ file: "a/index.html", html, url: site }, compressionFor(1000));
const parts = ["", ".br", ".gz"];

async function folders() {
  const folder = await mkdtemp(path.join(tmpdir(), "pages-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { cache: path.join(folder, "cache"), one: path.join(folder, "one.html"), folder };
}

/** Puts one kept page in place; answers which files are damaged. */
const place = (cache: string | undefined, { hashes }: ReturnType<typeof placePage>, file: string) =>
  placeKept({ cache, site: path.dirname(file), pages: [{ file: path.basename(file), hashes }] });

const contents = (file: string) => Promise.all(parts.map((end) => readFile(`${file}${end}`, "base64")));

test("a kept page is put in place as it was", async () => {
  const { cache, one, folder } = await folders();
  const placed = placePage(page, one, cache);
  expect(placed.facts).toBe(page.facts);
  const other = path.join(folder, "deep/other.html");
  expect(place(cache, placed, other)).toEqual([]);
  expect(await contents(other)).toEqual(await contents(one));
  expect(await readFile(other, "utf8")).toContain("Content-Security-Policy");
});

test("what is known of a group of pages is kept apart from other groups and other sites", async () => {
  const { cache, one } = await folders();
  const kept = new KeptPages(cache, site);
  expect(kept.read(7).size).toBe(0);
  const group = new Map([["key", placePage(page, one, cache)]]);
  kept.write(7, group);
  expect(new KeptPages(cache, site).read(7)).toEqual(group);
  expect(kept.read(8).size).toBe(0);
  expect(new KeptPages(cache, "https://other.example/").read(7).size).toBe(0);
});

test("styles that several pages of a group have are kept once", async () => {
  const { cache, one } = await folders();
  const styles = "p{color:red}".repeat(1000);
  const styled = html.replace("</head>", `<style>${styles}</style></head>`);
  const pages = ["a", "b", "c"].map((name) =>
    finishPage({ file: `${name}/index.html`, html: styled, url: site }, compressionFor(1000)),
  );
  const group = new Map((await Promise.all(pages)).map((each, at) => [`${at}`, placePage(each, one, cache)]));
  const before = await readdir(cache);
  const kept = new KeptPages(cache, site);
  kept.write(7, group);
  const [file = ""] = (await readdir(cache)).filter((name) => !before.includes(name));
  expect((await stat(path.join(cache, file))).size).toBeLessThan(2 * styles.length);
  const texts = [...kept.read(7).values()].flatMap(({ facts }) =>
    facts.built.styles.map(({ sheet }) => sheet.text),
  );
  expect(texts).toEqual([styles, styles, styles]);
});

test("of a page that is damaged in any part, nothing is put in place, and made anew it is whole again", async () => {
  const { cache, one, folder } = await folders();
  const placed = placePage(page, one, cache);
  const names = await readdir(cache);
  expect(names).toHaveLength(3);
  for (const name of names) {
    const file = path.join(cache, name);
    const bytes = await readFile(file);
    await rm(file);
    await writeFile(file, bytes.subarray(0, bytes.length - 1));
    expect(place(cache, placed, path.join(folder, "two.html"))).toEqual(["two.html"]);
    placePage(page, one, cache);
    expect(await readFile(file)).toEqual(bytes);
  }
  expect((await readdir(folder)).filter((name) => name.startsWith("two"))).toEqual([]);
});

test("making a page anew leaves the one alone that was linked before", async () => {
  const { cache, one, folder } = await folders();
  const placed = placePage(page, one, cache);
  const before = await contents(one);
  const other = path.join(folder, "other.html");
  place(cache, placed, other);
  const edited = { file: "a/index.html", html: html.replace("Hello", "Goodbye"), url: site };
  placePage(await finishPage(edited, compressionFor(1000)), other, cache);
  expect(await readFile(other, "utf8")).toContain("Goodbye");
  expect(await contents(one)).toEqual(before);
  expect(place(cache, placed, other)).toEqual([]);
  expect(await contents(other)).toEqual(before);
});

test("a file in the place of the cache stops nothing", async () => {
  const { cache, one } = await folders();
  await writeFile(cache, "");
  const placed = placePage(page, one, cache);
  expect(placed.hashes).toBeUndefined();
  const kept = new KeptPages(cache, site);
  kept.write(1, new Map([["key", placed]]));
  expect(kept.read(1).size).toBe(0);
  expect((await stat(one)).size).toBe(page.html.length);
  expect(place(undefined, placePage(page, one, undefined), one)).toEqual(["one.html"]);
});
