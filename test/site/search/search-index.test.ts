import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { SearchIndex } from "../../../src/site/search/search-index.ts";
import { settleSearchIndex } from "../../../src/site/search/settle-search-index.ts";
import { english } from "../../words/english.ts";

/** 40 pages of four kinds to index. */
const pages = Array.from({ length: 40 }, (_, page) => ({
  url: `/page-${page}/`,
  html: `<!doctype html><html lang="en-GB"><title>Page ${page}</title>
<article data-pagefind-body data-pagefind-filter="kind:${["Guide", "Leaflet", "Service", "Sheet"][page % 4]}"><h1>Page ${page}</h1><p>Doctor ${page} says ${page * page}.</p></article></html>`,
}));

const addresses = ["/not-to-be-found/", ...pages.map(({ url }) => url)];

async function hashOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const names = (await readdir(folder, { recursive: true })).sort();
  for (const name of names) hash.update(name).update(await readFile(path.join(folder, name)).catch(() => ""));
  return hash.digest("hex");
}

test("the same pages in any order give the same index, ten times, on a busy machine too", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "site-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const busy = Array.from({ length: 3 }, () => new Worker("for (;;);", { eval: true }));
  onTestFinished(async () => void (await Promise.all(busy.map((worker) => worker.terminate()))));
  const hashes = new Set<string>();
  for (let build = 0; build < 10; build += 1) {
    const order = [...pages.slice(4 * build), ...pages.slice(0, 4 * build)];
    const index = await SearchIndex.open(addresses, english);
    for (const { url, html } of order) index.take(url, { html });
    await expect(index.write(folder)).rejects.toThrow("/not-to-be-found/");
    index.take("/not-to-be-found/", undefined);
    expect((await index.write(folder)).size).toBe(40);
    await index.close();
    hashes.add(await hashOf(path.join(folder, "search")));
    await rm(path.join(folder, "search"), { recursive: true });
  }
  expect(hashes.size).toBe(1);
});

test("an index of another form is told in one paragraph, with what to do", () => {
  const sealed = (text: string) => gzipSync(Buffer.from(`pagefind_dcd${text}`, "latin1"));
  const good = { path: "filter/en_ab12cd.pf_filter", content: sealed("\x82\x64kind\x80") };
  const list = { path: "pagefind.en_12ab34.pf_meta", content: sealed("en_ab12cd") };
  const entry = { path: "pagefind-entry.json", content: Buffer.from('{"hash":"en_12ab34"}') };
  expect(settleSearchIndex([good, list, entry])).toHaveLength(3);
  for (const [files, fault] of [
    [[{ ...good, content: gzipSync("pagefind_new") }, list, entry], "does not begin with pagefind_dcd"],
    [[{ ...good, content: sealed("\x82\x64kind\x81\xa0") }, list, entry], "cannot be read"],
    [[{ ...good, content: sealed("\x82\x64ki") }, list, entry], "a filter ends"],
    [[good, { ...list, content: sealed("none") }, entry], "nothing names en_ab12cd"],
    [[good, list], "nothing names en_12ab34"],
    [[entry], "nothing names a list of pages"],
  ] as const)
    expect(() => settleSearchIndex([...files])).toThrow(fault);
});
