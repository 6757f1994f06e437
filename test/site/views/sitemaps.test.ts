import { expect, test } from "vitest";
import { readSitemap } from "../../../src/inspect/read-sitemap.ts";
import { sitemaps } from "../../../src/site/views/sitemaps.ts";

const root = "https://charity.example/";
const entries = Array.from({ length: 10 }, (_, at) => ({
  url: `/guide/page-${at}/`,
  reviewed: "2026-11-21",
}));

test("a sitemap is one as long as its pages fit", () => {
  expect(sitemaps(entries, root)).toEqual({ pages: [{ url: "/sitemap.xml", entries }], index: [] });
  expect(sitemaps([], root).pages).toEqual([{ url: "/sitemap.xml", entries: [] }]);
});

test.each([
  ["pages", { entries: 4, bytes: 1e9 }],
  ["bytes", { entries: 50_000, bytes: 4 * (root.length + 15 + 120) + 20 }],
])("one with too many %s is parted, and an index names the parts", (_, limits) => {
  const { pages, index } = sitemaps(entries, root, limits);
  expect(pages.map(({ url, entries }) => [url, entries.length])).toEqual([
    ["/sitemap-1.xml", 4],
    ["/sitemap-2.xml", 4],
    ["/sitemap-3.xml", 2],
  ]);
  expect(pages.flatMap((page) => page.entries)).toEqual(entries);
  expect(index).toEqual([{ url: "/sitemap.xml", parts: pages.map(({ url }) => url) }]);
});

test("of an index no entry is held to be a page", () => {
  const xml = (name: string) => `<x><${name}><loc>${root}one/</loc></${name}></x>`;
  expect(readSitemap("sitemap.xml", root, xml("sitemap"))).toEqual([]);
  expect(readSitemap("sitemap-1.xml", root, xml("url"))).toMatchObject([{ value: `${root}one/` }]);
});
