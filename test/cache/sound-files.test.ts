import { mkdtemp, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { hashedFile } from "../../src/cache/hashed-file.ts";
import { keepFile } from "../../src/cache/kept-bytes.ts";
import { keptPath } from "../../src/cache/kept-file.ts";

/** The sound files of a cache as the next build knows them, which is another process. */
async function nextBuild(folder: string) {
  vi.resetModules();
  const { SoundFiles } = await import("../../src/cache/sound-files.ts");
  return SoundFiles.of(folder);
}

const minute = 60_000;

/** A cache that holds one file, which a build has found sound and kept in mind. */
async function cacheOfOne({ touched = 10 * minute } = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), "sound-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const made = path.join(folder, "made");
  const bytes = Buffer.from("What a page says.");
  const { hash } = hashedFile(bytes);
  await writeFile(made, bytes);
  keepFile(folder, hash, made);
  const file = keptPath(folder, hash);
  const time = new Date(Date.now() - touched);
  await utimes(file, time, time);
  const first = await nextBuild(folder);
  expect(first.has(hash)).toBe(true);
  first.keep();
  return { folder, hash, file, time };
}

/** Writes other bytes of the same length, and sets the time back, as nothing does that writes into a file. */
async function change(file: string, time: Date) {
  await writeFile(file, "What a page SAYS.");
  await utimes(file, time, time);
}

test("a file that was sound is not read again while its size and time are the same", async () => {
  const { folder, hash, file, time } = await cacheOfOne();
  await change(file, time);
  expect((await nextBuild(folder)).has(hash)).toBe(true);
});

test("one that was written into is read, and found damaged, and so is one that is gone", async () => {
  const { folder, hash, file } = await cacheOfOne();
  await writeFile(file, "What a page SAYS.");
  expect((await nextBuild(folder)).has(hash)).toBe(false);
  await rm(file);
  expect((await nextBuild(folder)).has(hash)).toBe(false);
});

test("one that was touched just before is read once more", async () => {
  const { folder, hash, file, time } = await cacheOfOne({ touched: 100 });
  await change(file, time);
  expect((await nextBuild(folder)).has(hash)).toBe(false);
});

test("a use is noted once an hour, and the file need not be read for it", async () => {
  const { folder, hash, file } = await cacheOfOne({ touched: 90 * minute });
  const { mtime } = await stat(file);
  expect(Date.now() - mtime.getTime()).toBeLessThan(minute);
  await change(file, mtime);
  const build = await nextBuild(folder);
  expect(build.has(hash)).toBe(true);
  expect((await stat(file)).mtime).toEqual(mtime);
  expect(await readFile(file, "utf8")).toBe("What a page SAYS.");
});

test("what two threads have found is kept of both", async () => {
  const { folder, hash, file, time } = await cacheOfOne();
  const other = Buffer.from("What another says.");
  const { hash: otherHash } = hashedFile(other);
  const [one, two] = [await nextBuild(folder), await nextBuild(folder)];
  expect([one.has(hash), two.has(hash)]).toEqual([true, true]);
  await writeFile(keptPath(folder, otherHash), other);
  await utimes(keptPath(folder, otherHash), time, time);
  expect(two.has(otherHash)).toBe(true);
  two.keep();
  await writeFile(file, "What a page says.");
  await utimes(file, new Date(time.getTime() - minute), new Date(time.getTime() - minute));
  expect(one.has(hash)).toBe(true);
  one.keep();
  await change(keptPath(folder, otherHash), time);
  await writeFile(keptPath(folder, otherHash), "What another SAYS.");
  await utimes(keptPath(folder, otherHash), time, time);
  expect((await nextBuild(folder)).has(otherHash)).toBe(true);
});
