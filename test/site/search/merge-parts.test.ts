import { gunzipSync } from "node:zlib";
import * as pagefind from "pagefind";
import { afterAll, expect, test } from "vitest";
import type { IndexFile } from "../../../src/site/search/index-file.ts";
import { endPagefind, makeIndexPart } from "../../../src/site/search/make-index-part.ts";
import { mergeParts } from "../../../src/site/search/merge-parts.ts";
import { readIndexPart } from "../../../src/site/search/read-index-part.ts";
import { pagesToIndex } from "./pages-to-index.ts";

afterAll(endPagefind);

const pages = pagesToIndex(150, 300);

/** The index of all pages as Pagefind makes it at once. */
async function atOnce(): Promise<IndexFile[]> {
  const { index } = await pagefind.createIndex({ forceLanguage: "en" });
  if (!index) throw new Error("Pagefind does not start.");
  for (const { address, html } of pages) await index.addHTMLFile({ url: address, content: html });
  const { files } = await index.getFiles();
  return files;
}

async function inParts(count: number) {
  const size = Math.ceil(pages.length / count);
  const parts = Array.from({ length: count }, (_, part) => pages.slice(part * size, (part + 1) * size));
  return mergeParts(await Promise.all(parts.map((part) => makeIndexPart(part, "en"))));
}

/** What files with this ending hold, in order. */
const held = (files: readonly IndexFile[], ending: string) =>
  files
    .filter(({ path }) => path.endsWith(ending))
    .map(({ content }) => gunzipSync(content).toString("latin1"))
    .sort();

test("parts put together are the index that Pagefind makes of all pages at once, in however many", async () => {
  const whole = await atOnce();
  const one = await inParts(1);
  expect(held(one.files, ".pf_index").length).toBeGreaterThan(1);
  expect(held(one.files, ".pf_index")).toEqual(held(whole, ".pf_index"));
  const texts = new Set(whole.map(({ path }) => path));
  for (const name of one.texts.values()) expect(texts).toContain(`fragment/${name}.pf_fragment`);
  // What else there is bears names of files that hold the values of filters in any order.
  const withoutNames = ([list = ""]: string[]) => list.replace(/en_[0-9a-f]+/g, "");
  expect(withoutNames(held(one.files, ".pf_meta"))).toBe(withoutNames(held(whole, ".pf_meta")));
  expect(held(one.files, ".pf_filter")[0]?.length).toBe(held(whole, ".pf_filter")[0]?.length);
  for (const count of [2, 7, 30]) expect(await inParts(count)).toEqual(one);
});

test("two texts of one name are told apart", async () => {
  const part = await makeIndexPart(pages.slice(0, 1), "en");
  const other = {
    ...part,
    pages: part.pages.map((page) => ({
      ...page,
      url: "/other/",
      text: { ...page.text, hash: "fa".repeat(32) },
    })),
  };
  const { texts } = await mergeParts([part, other]);
  const name = texts.get("/page-0/");
  expect([...texts]).toEqual([
    ["/page-0/", name],
    ["/other/", `${name}f`],
  ]);
});

test("an index of another form is told in one paragraph, with what to do", async () => {
  const files = await atOnce();
  const changed = (ending: string, change: (content: Buffer) => Uint8Array) =>
    files.map((file) =>
      file.path.endsWith(ending) ? { ...file, content: change(Buffer.from(file.content)) } : file,
    );
  const without = (ending: string) => files.filter(({ path }) => !path.endsWith(ending));
  const data = (content: Buffer) => gunzipSync(content);
  const faults: [IndexFile[], string][] = [
    [without(".pf_meta"), "no list of pages"],
    [without(".pf_fragment"), ".pf_fragment is not there"],
    [without("entry.json"), "pagefind-entry.json is not there"],
    [changed(".pf_index", () => Buffer.from("pagefind_new")), "does not begin with pagefind_dcd"],
    [
      changed(".pf_index", (content) => Buffer.concat([data(content).subarray(0, 12), Buffer.of(0xa0)])),
      "cannot be read",
    ],
    [changed(".pf_meta", (content) => data(content).subarray(0, 300)), "cut off|cannot be read"],
  ];
  for (const [wrong, fault] of faults) expect(() => readIndexPart(wrong)).toThrow(new RegExp(fault));
  expect(() => readIndexPart(without(".pf_meta"))).toThrow("npm ci");
});
