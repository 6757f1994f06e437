import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { Cache } from "../../src/cache/cache.ts";
import { tidyCache } from "../../src/cache/tidy-cache.ts";
import type { FinishedLeaflet } from "../../src/leaflets/finished-leaflet.ts";

const [one, two, three] = ["1", "2", "3"].map((digit) => digit.repeat(64)) as [string, string, string];
const fileOf = (key: string) => `${key}.kept`;
const leaflet = {
  pdf: new Uint8Array([1, 2, 3]),
  printHtml: "<p>How to ask</p>",
  faults: [],
  pages: 2,
  words: { blocks: [], outside: [], repeatable: [] },
  browser: "HeadlessChrome/156.0.8078.79",
};
const day = 24 * 60 * 60 * 1000;

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "cache-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test("what is not kept is made once, and kept", async () => {
  const cache = new Cache<number>(await emptyFolder(), console.log);
  let made = 0;
  const make = async () => ++made;
  expect([await cache.readOrMake(one, make), await cache.readOrMake(one, make)]).toEqual([1, 1]);
  expect(await cache.readOrMake(two, make)).toBe(2);
  expect(cache.read(one)).toBe(1);
});

test("what was kept is given back, and nothing else lies in the folder", async () => {
  const folder = await emptyFolder();
  const cache = new Cache<FinishedLeaflet>(path.join(folder, "new"), console.log);
  expect(await cache.read(one)).toBeUndefined();
  await cache.write(one, leaflet);
  const { pdf, ...rest } = (await cache.read(one)) ?? { pdf: [] };
  expect({ ...rest, pdf: [...pdf] }).toEqual({ ...leaflet, pdf: [1, 2, 3] });
  expect(await readdir(path.join(folder, "new"))).toEqual([fileOf(one)]);
});

test.each<[string, (bytes: Buffer) => Uint8Array]>([
  ["cut short", (bytes) => bytes.subarray(0, 40)],
  ["emptied", () => Buffer.alloc(0)],
  ["changed in one bit", (bytes) => bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte))],
])("an entry that was %s counts as missing", async (_, damage) => {
  const folder = await emptyFolder();
  const cache = new Cache<FinishedLeaflet>(folder, console.log);
  await cache.write(one, leaflet);
  const file = path.join(folder, fileOf(one));
  await writeFile(file, damage(await readFile(file)));
  expect(await cache.read(one)).toBeUndefined();
});

test("what no build has used for 30 days goes; what one uses stays", async () => {
  const folder = await emptyFolder();
  const cache = new Cache<FinishedLeaflet>(folder, console.log);
  for (const key of [one, two]) {
    await cache.write(key, leaflet);
    const longAgo = new Date(Date.now() - 29 * day);
    await utimes(path.join(folder, fileOf(key)), longAgo, longAgo);
  }
  await cache.read(one);
  await tidyCache(folder, { now: Date.now() + 2 * day });
  expect(await readdir(folder)).toEqual([fileOf(one)]);
});

test("where all together are too large, those used longest ago go", async () => {
  const folder = await emptyFolder();
  for (const [name, age] of [
    [fileOf(one), 3],
    [fileOf(two), 5],
    [fileOf(three), 1],
  ] as const) {
    await writeFile(path.join(folder, name), "x".repeat(1000));
    const used = new Date(Date.now() - age * day);
    await utimes(path.join(folder, name), used, used);
  }
  await tidyCache(folder, { limit: 2500 });
  expect((await readdir(folder)).sort()).toEqual([fileOf(one), fileOf(three)]);
});

test("what this build has used stays, however large all of it is", async () => {
  const folder = await emptyFolder();
  const begun = Date.now() - 1000;
  for (const [name, age] of [
    [fileOf(one), 0],
    [fileOf(two), 2],
    [fileOf(three), 1],
  ] as const) {
    await writeFile(path.join(folder, name), "x".repeat(1000));
    const used = new Date(Date.now() - age * day);
    await utimes(path.join(folder, name), used, used);
  }
  await tidyCache(folder, { since: begun, limit: 1500 });
  expect((await readdir(folder)).sort()).toEqual([fileOf(one), fileOf(three)]);
  await tidyCache(folder, { since: begun, limit: 0 });
  expect(await readdir(folder)).toEqual([fileOf(one)]);
});

test("what a build has not kept stays, however old", async () => {
  const folder = await emptyFolder();
  const names = ["notes.txt", one, `${one}.kept.txt`, "folder.kept"];
  for (const name of names) {
    await writeFile(path.join(folder, name), "x");
    await utimes(path.join(folder, name), 0, 0);
  }
  await mkdir(path.join(folder, fileOf(two).replace(".kept", "")));
  await tidyCache(folder, { limit: 0 });
  expect(await readdir(folder)).toHaveLength(5);
});

test("a folder that is not there is tidy", async () => {
  await expect(tidyCache("/no/such/folder")).resolves.toBeUndefined();
});

test("an entry in the place of another counts as missing", async () => {
  const folder = await emptyFolder();
  const cache = new Cache<number>(folder, console.log);
  cache.write(one, 1);
  cache.write(two, 2);
  await copyFile(path.join(folder, fileOf(two)), path.join(folder, fileOf(one)));
  expect(cache.read(one)).toBeUndefined();
  expect(cache.read(two)).toBe(2);
});
