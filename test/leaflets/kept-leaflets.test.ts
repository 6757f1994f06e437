import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type FinishedLeaflet, placeLeaflet } from "../../src/leaflets/finished-leaflet.ts";
import { KeptLeaflets } from "../../src/leaflets/kept-leaflets.ts";
import type { PrintJob } from "../../src/leaflets/print-jobs.ts";

const key = "1".repeat(64);
const job = { file: "north/a.pdf", url: "/leaflets/north/a/a4/" } as PrintJob;
const leaflet: FinishedLeaflet = {
  pdf: Buffer.from("%PDF-"),
  pictures: { ".png": Buffer.from("large"), "-small.png": Buffer.from("small") },
  printHtml: "<p>How to ask</p>",
  faults: [{ kind: "page", page: 1, fill: 0.5 }],
  pages: 2,
  words: { blocks: [], outside: ["1"], repeatable: [] },
  browser: "HeadlessChrome/156.0.8078.79",
};
const files = {
  "leaflets/north/a.pdf": "%PDF-",
  "leaflets/north/a.png": "large",
  "leaflets/north/a-small.png": "small",
  "leaflets/north/a/a4/index.html": "<p>How to ask</p>",
};

/** A leaflet that was put in place and kept, and the folders of the site and of what is kept. */
async function keptLeaflet() {
  const folder = await mkdtemp(path.join(tmpdir(), "kept-leaflets-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [site, other, cache] = ["site", "other", "cache"].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const kept = new KeptLeaflets(cache, console.log);
  const placed = placeLeaflet(leaflet, job, site);
  expect(kept.keep(key, leaflet, job, placed, site)).toBe(true);
  return { kept, placed, other, cache };
}

test("a kept leaflet is put in place as it was, with what was known of it", async () => {
  const { kept, placed, other } = await keptLeaflet();
  expect(kept.place(key, other)).toEqual(placed);
  for (const [file, text] of Object.entries(files))
    expect(await readFile(path.join(other, file), "utf8")).toBe(text);
  expect(kept.words(key)).toEqual(leaflet.words);
  expect(kept.read(key)).toEqual(leaflet);
  expect(kept.place("2".repeat(64), other)).toBeUndefined();
});

test("of a leaflet of which any file is damaged, nothing is put in place", async () => {
  const { kept, other, cache } = await keptLeaflet();
  for (const name of await readdir(cache)) {
    const file = path.join(cache, name);
    const bytes = await readFile(file);
    await writeFile(file, Buffer.from(bytes).fill((bytes[0] ?? 0) ^ 1, 0, 1));
    const isWhole = kept.words(key) !== undefined && kept.place(key, other) !== undefined;
    expect(isWhole).toBe(false);
    expect(kept.read(key)).toBeUndefined();
    await writeFile(file, bytes);
  }
  expect(kept.place(key, other)).toBeDefined();
});

test("where nothing can be kept, that is told, and the leaflet stays in place", async () => {
  const { placed, cache } = await keptLeaflet();
  const said: string[] = [];
  const file = path.join(cache, "file");
  await writeFile(file, "");
  const kept = new KeptLeaflets(file, (line) => said.push(line));
  expect(kept.keep(key, leaflet, job, placed, "/no/such/site")).toBe(false);
  expect(said).toEqual([
    expect.stringMatching(/^north\/a\.pdf could not be kept for the next build, which will print it/),
  ]);
});
