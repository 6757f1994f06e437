import { editionAddresses, type FormatName, formatNames, formatOf } from "../formats/editions.ts";
import { pageKinds } from "../kinds/kinds.ts";
import { type FormerAddress, formerAddresses } from "./former-addresses.ts";
import type { Entry } from "./model.ts";
import { type Addressed, leafletEditions, publicAddresses } from "./public-addresses.ts";

/** Where what was at an address is now: a page, or one of its PDFs. */
export interface MovedPlace {
  url: string;
  /** The page itself, or the leaflet whose PDF it is. */
  page: Entry<unknown>;
  /** The heading of the page under which it stands. */
  heading?: string | undefined;
  /** The anchor of the former address that this is the place of; without it, of all else. */
  anchor?: string | undefined;
}

/**
 * Every address that no page has now, and where it leads: those of `formerly`; of a leaflet all its editions, each to the
 * same edition where there is one; and a clinic's copies that are made no longer, to those without its details.
 */
export function movedAddresses(read: Addressed): Map<string, MovedPlace[]> {
  const moved = new Map<string, MovedPlace[]>();
  const { published = {} } = read.data;
  const all = formerAddresses(read);
  if (all.length === 0 && Object.keys(published).length === 0) return moved;
  const live = publicAddresses(read);
  const add = (from: string, place: MovedPlace) => {
    if (live.has(from)) return;
    const places = moved.get(from) ?? [];
    if (!places.some(({ url, anchor }) => url === place.url && anchor === place.anchor))
      moved.set(from, [...places, place]);
  };
  const editions = leafletEditions(read);
  for (const former of all) {
    const { address, anchor, page } = former;
    // A page has the anchors of an address that is its own by itself.
    if (
      anchor !== undefined &&
      all.some((each) => each.page === page && each.address === address && !each.anchor)
    )
      continue;
    const place = placeOf(former);
    const isLeaflet = page.folder === "leaflets";
    const edition = (format: FormatName, at: number) => {
      const url = isLeaflet ? editionAddresses(page.slug, format)[at] : undefined;
      return url !== undefined && editions.has(url) ? { url, page: page } : place;
    };
    const format = formatNames.find((name) => address.endsWith(`-${name}.pdf`)) ?? standard;
    add(address, address.endsWith(".pdf") ? edition(format, 0) : place);
    const slug = anchor === undefined ? leafletAt(address) : undefined;
    if (slug === undefined) continue;
    for (const name of formatNames)
      for (const [at, from] of editionAddresses(slug, name).entries()) {
        const place = edition(name, at);
        // Of editions that few leaflets have, only those that there were or are.
        const isUsual = at === 0 && !("pagesOf" in formatOf(name));
        if (isUsual || from in published || editions.has(place.url)) add(from, place);
      }
  }
  for (const address of Object.keys(published)) {
    const [, folder, file] = /^\/leaflets\/([^/]+\/)(.+)$/.exec(address) ?? [];
    if (file === undefined || live.has(address) || moved.has(address)) continue;
    const base = `/leaflets/${file}`;
    const leaflet = editions.get(base);
    const withDetails = (url: string) => url.replace("/leaflets/", `/leaflets/${folder}`);
    if (leaflet) add(address, { url: base, page: leaflet });
    for (const place of moved.get(base) ?? [])
      add(address, {
        ...place,
        url: editions.has(withDetails(place.url)) ? withDetails(place.url) : place.url,
      });
  }
  return moved;
}

const standard = formatNames.find((name) => "standard" in formatOf(name)) as FormatName;

function placeOf({ page, heading, anchor }: FormerAddress): MovedPlace {
  return { url: heading === undefined ? page.url : `${page.url}#${heading}`, page, heading, anchor };
}

/** The slug of the leaflet whose page is at an address. */
function leafletAt(address: string): string | undefined {
  const slug = address.startsWith(pageKinds.leaflets.root) && address.slice(pageKinds.leaflets.root.length);
  return slug ? /^([^/]+)\/$/.exec(slug)?.[1] : undefined;
}
