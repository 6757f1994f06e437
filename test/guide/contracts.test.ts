import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, inject, test } from "vitest";
import { checkContent } from "../../src/checks/check-content.ts";

import type { Manifest } from "../../src/leaflets/manifest.ts";
import { readPdf } from "../../src/pdf/read-pdf.ts";

const site = inject("site");
const { content } = await checkContent("content", "2026-11-21");
if (!content) throw new Error("The real content has errors.");
const manifest: Manifest = JSON.parse(await readFile(path.join(site, "leaflets/manifest.json"), "utf8"));

describe("the built site has every path of the contract", () => {
  const slugs = (pages: { slug: string }[], make: (slug: string) => string[]) =>
    pages.flatMap(({ slug }) => make(slug));
  test.each([
    ...slugs(content.guide, (slug) => [`guide/${slug}/index.html`]),
    ...slugs(content.services, (slug) => [`services/${slug}/index.html`]),
    ...slugs(content.leaflets, (slug) => [
      `leaflets/${slug}/index.html`,
      `leaflets/${slug}.pdf`,
      `leaflets/${slug}-large-print.pdf`,
    ]),
    ...slugs(content.pages, (slug) => [`${slug}/index.html`]),
    ...["index.html", "guide/index.html", "services/index.html", "leaflets/index.html", "search/index.html"],
    ...[
      "glossary/index.html",
      "a-to-z/index.html",
      "my-pack/index.html",
      "leaflets/for-clinics/index.html",
      "404.html",
      "sitemap.xml",
      "robots.txt",
      "_headers",
    ],
  ])("%s", (file) => {
    expect(existsSync(path.join(site, file))).toBe(true);
  });
});

describe("the manifest tells the truth about each PDF", () => {
  test("it lists every leaflet in both formats, the booklet of the whole guide, and names the browser", () => {
    expect(manifest.browser).toMatch(/\d+\.\d+/);
    const listed = manifest.leaflets.map(({ slug, format }) => `${slug} ${format}`).sort();
    expect(listed).toEqual(
      content.leaflets
        .flatMap(({ slug, data }) => [
          `${slug} ${data.card ? "wallet-card" : "a4"}`,
          `${slug} large-print`,
          ...(data.contents ? [`${slug} booklet`] : []),
        ])
        .sort(),
    );
  });

  test.each(manifest.leaflets)("$file", async ({ file, bytes, sha256, pages, guide, url, slug, version }) => {
    const pdf = await readFile(path.join(site, "leaflets", file));
    expect(pdf.length).toBe(bytes);
    expect(createHash("sha256").update(pdf).digest("hex")).toBe(sha256);
    expect((await readPdf(pdf)).document.getPageCount()).toBe(pages);
    expect(url).toBe(new URL(`leaflets/${slug}/`, content.data.organisation.url).href);
    expect(version).toMatch(/^[0-9a-f]{6}$/);
    for (const each of guide) {
      expect([...content.guide, ...content.services].map((page) => page.slug)).toContain(each);
    }
  });
});

/** The leaflets that are longer than two sides: those with a list of contents, a sheet to fill in, and every route side by side. */
const withContents = content.leaflets.flatMap(({ slug, data }) => (data.contents ? [slug] : []));
const long = [...withContents, "getting-ready", "your-options"];

test("every other leaflet is two sides", () => {
  const short = manifest.leaflets.filter(({ format, slug }) => format === "a4" && !long.includes(slug));
  expect(short.map(({ file, pages }) => `${file} ${pages}`)).toEqual(short.map(({ file }) => `${file} 2`));
});

test("every guide page is on at least one leaflet", () => {
  const onLeaflets = new Set(manifest.leaflets.flatMap(({ guide }) => guide));
  expect(
    [...content.guide, ...content.services].map(({ slug }) => slug).filter((slug) => !onLeaflets.has(slug)),
  ).toEqual([]);
});
