import { present } from "../../present.ts";

/** A page in a sitemap. */
interface Entry {
  url: string;
  /** When it was reviewed, where that is said. */
  reviewed?: string;
}

/** What one sitemap may hold (sitemaps.org, "Sitemap file location and limits"), less some room for its head. */
const most = { entries: 50_000, bytes: 52_000_000 };

/** What stands around the address of each page, and the most that may. */
const markup = 120;

/**
 * The sitemaps of a site by their addresses: one, or as many as its pages need, and an index of these in the place of the one.
 *
 * @param root where the site lives; it ends with a slash
 */
export function sitemaps(
  entries: readonly Entry[],
  root: string,
  limits = most,
): { pages: { url: string; entries: readonly Entry[] }[]; index: { url: string; parts: string[] }[] } {
  const parts: Entry[][] = [[]];
  let bytes = 0;
  for (const entry of entries) {
    const size = Buffer.byteLength(root) + Buffer.byteLength(entry.url) + markup;
    const last = present(parts.at(-1));
    const isFull = last.length === limits.entries || bytes + size > limits.bytes;
    if (isFull) parts.push([entry]);
    else last.push(entry);
    bytes = isFull ? size : bytes + size;
  }
  const url = "/sitemap.xml";
  if (parts.length === 1) return { pages: [{ url, entries }], index: [] };
  const pages = parts.map((part, index) => ({ url: `/sitemap-${index + 1}.xml`, entries: part }));
  return { pages, index: [{ url, parts: pages.map((page) => page.url) }] };
}
