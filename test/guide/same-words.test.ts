import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, inject, test } from "vitest";
import type { Manifest } from "../../src/leaflets/manifest.ts";
import { htmlBlocks } from "../../src/leaflets/prove/html-blocks.ts";
import { comparable } from "../../src/leaflets/prove/sentences.ts";
import { readPdf } from "../../src/pdf/read-pdf.ts";
import { textByStructure } from "../../src/pdf/text-by-structure.ts";

const site = inject("site");
const read = (file: string) => readFile(path.join(site, file), "utf8");
const manifest: Manifest = JSON.parse(await read("leaflets/manifest.json"));

/** The words of a built page, block by block. */
async function wordsOfPage(slug: string): Promise<string[]> {
  const html = await read(`guide/${slug}/index.html`).catch(() => read(`services/${slug}/index.html`));
  return htmlBlocks(html).map(({ text }) => comparable(text));
}

/** A booklet has no tags to read words by; its pages are those of the large-print edition. */
const tagged = manifest.leaflets.filter(({ format }) => format !== "booklet");

describe.each(tagged)("$file", ({ file, slug, format, guide }) => {
  test("has no words but those of its pages and its own furniture", async () => {
    const pages = (await Promise.all(guide.map(wordsOfPage))).flat();
    const html = await read(`leaflets/${slug}/${format}/index.html`);
    if (html.includes('id="glossary"')) {
      pages.push(...htmlBlocks(await read("glossary/index.html")).map(({ text }) => comparable(text)));
    }
    const own = htmlBlocks(html)
      .filter(({ kind }) => kind === "furniture")
      .map(({ text }) => comparable(text));
    const known = new Set([...pages, ...own]);
    const printed = textByStructure(await readPdf(await readFile(path.join(site, "leaflets", file))));
    const strange = printed.map(({ text }) => comparable(text)).filter((text) => !known.has(text));
    expect(strange).toEqual([]);
    expect(printed.length).toBeGreaterThan(20);
  });
});
