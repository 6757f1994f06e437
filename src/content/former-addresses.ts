import { pageFolders } from "../kinds/kind-names.ts";
import type { Entry } from "./model.ts";
import { namedPages } from "./own-addresses.ts";
import type { Addressed } from "./public-addresses.ts";

/** An address that a page had before, in parts. */
interface WrittenAddress {
  /** Without what follows the `#`. */
  address: string;
  anchor: string | undefined;
  /** The heading under which it is found now; without it, the top of the page. */
  heading: string | undefined;
}

/** An address that a page had before. */
export interface FormerAddress extends WrittenAddress {
  page: Entry<unknown>;
}

/** Reads a line of `formerly`: `/guide/asking/#when now when-to-ask`. */
export function readFormer(written: string): WrittenAddress {
  const [, address = "", anchor, heading] = /^([^#\s]*)(?:#(\S+))?(?: now #?(\S+))?/.exec(written) ?? [];
  return { address, anchor, heading };
}

/** What the `formerly` of every page says. */
export function formerAddresses(read: Addressed): FormerAddress[] {
  const pages = pageFolders.flatMap((folder): Entry<{ formerly?: string[] } | undefined>[] => read[folder]);
  return pages.flatMap((page) =>
    (page.fields.formerly ?? []).map((written) => ({ ...readFormer(written), page })),
  );
}

const known = new WeakMap<Addressed, Map<string, FormerAddress[]>>();

/** What the `formerly` of each page says, by its address; asked for every page, and read once. */
function formerOfPages(read: Addressed): Map<string, FormerAddress[]> {
  const found = known.get(read) ?? new Map<string, FormerAddress[]>();
  if (known.has(read)) return found;
  known.set(read, found);
  for (const former of formerAddresses(read)) {
    const { url } = former.page;
    found.set(url, [...(found.get(url) ?? []), former]);
  }
  return found;
}

/**
 * Anchors that a page had before, at its address or an earlier one, by the anchor that each leads to now: a heading of a page, an entry of a list; those that
 * lead to the top of their page, by an empty text.
 */
export function formerAnchors(read: Addressed, url: string): Map<string, string[]> {
  const anchors = new Map<string, string[]>();
  const own = formerOfPages(read).get(url) ?? [];
  const addresses = [url, ...own.flatMap(({ address, anchor }) => (anchor === undefined ? address : []))];
  for (const { address, anchor, heading = "" } of own) {
    if (anchor === undefined || !addresses.includes(address)) continue;
    anchors.set(heading, [...(anchors.get(heading) ?? []), anchor]);
  }
  const list = namedPages.find((page) => page.address === url)?.anchors;
  const entries: Record<string, { formerly?: string[] }> = (list && read.data[list]) ?? {};
  for (const [id, { formerly = [] }] of Object.entries(entries))
    if (formerly.length > 0) anchors.set(id, formerly);
  return anchors;
}
