import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { expect, onTestFinished, test, vi } from "vitest";
import type { PageToIndex } from "../../../src/site/search/make-index-part.ts";
import { pagesToIndex } from "./pages-to-index.ts";

vi.mock(import("pagefind"), { spy: true });
vi.resetModules(); // Files of tests share their modules, which may know Pagefind as it is.
const pagefind = await import("pagefind");
const { SearchIndex } = await import("../../../src/site/search/search-index.ts");

const pages = pagesToIndex(200, 30);
const lost = { address: "/not-to-be-found/" };

async function hashOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const names = (await readdir(folder, { recursive: true })).sort();
  for (const name of names) hash.update(name).update(await readFile(path.join(folder, name)).catch(() => ""));
  return hash.digest("hex");
}

async function folderFor(name: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), `${name}-`));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A hash of the index of pages that come in this order. */
async function indexOf(order: readonly PageToIndex[], cache?: string): Promise<string> {
  const folder = await folderFor("site");
  const index = new SearchIndex([lost, ...order], { language: "en-GB", site: "https://a.example/", cache });
  for (const { address, html } of order) index.take(address, { html });
  await expect(index.write(folder)).rejects.toThrow("/not-to-be-found/");
  index.take(lost.address, undefined);
  expect((await index.write(folder)).size).toBe(order.length);
  await index.close();
  return hashOf(path.join(folder, "search"));
}

test("the same pages in any order give the same index, four times, on a busy machine too", async () => {
  const busy = Array.from({ length: 3 }, () => new Worker("for (;;);", { eval: true }));
  onTestFinished(async () => void (await Promise.all(busy.map((worker) => worker.terminate()))));
  const hashes = new Set<string>();
  for (let build = 0; build < 4; build += 1)
    hashes.add(await indexOf([...pages.slice(50 * build), ...pages.slice(0, 50 * build)]));
  expect(hashes.size).toBe(1);
});

test("after a change its part alone is indexed again, and the index is that of a first build", async () => {
  const cache = await folderFor("cache");
  const asked = () => vi.mocked(pagefind.createIndex).mock.calls.splice(0).length;
  asked();
  const whole = await indexOf(pages, cache);
  expect(asked()).toBe(4);
  expect(await indexOf(pages, cache)).toBe(whole);
  expect(asked()).toBe(0);
  const [first, ...others] = pages as [PageToIndex, ...PageToIndex[]];
  const changed = [{ ...first, html: first.html.replace("doctor", "nurse") }, ...others];
  const after = await indexOf(changed, cache);
  expect(asked()).toBe(1);
  expect(after).toBe(await indexOf(changed));
  expect(after).not.toBe(whole);
  asked();
  expect(await indexOf(others, cache)).toBe(await indexOf(others));
  expect(asked()).toBe(1 + 4);
});

test("whatever is damaged of what was kept, the index is that of a first build", async () => {
  const cache = await folderFor("cache");
  const whole = await indexOf(pages, cache);
  const kept = (await readdir(cache)).sort();
  for (const at of [0, 50, 100, kept.length - 1]) {
    await rm(path.join(cache, kept[at] ?? ""));
    await writeFile(path.join(cache, kept[at] ?? ""), "damaged");
    expect(await indexOf(pages, cache)).toBe(whole);
  }
});
