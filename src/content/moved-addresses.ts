import { editionAddresses, type FormatName, formatNames, formatOf } from "../formats/editions.ts";
import { pageKinds } from "../kinds/kinds.ts";
import { present } from "../present.ts";
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
    if (goesWithItsPage(former, all)) continue;
    for (const [from, place] of movesOf(former, editions, published)) add(from, place);
  }
  for (const address of Object.keys(published)) {
    if (live.has(address) || moved.has(address)) continue;
    for (const place of placesOfCopy(address, editions, moved)) add(address, place);
  }
  return moved;
}

/** Leaflets by the addresses of their editions. */
type Editions = ReturnType<typeof leafletEditions>;

/** Whether it is an anchor of an address that is its page's own: a page has those by itself. */
function goesWithItsPage({ address, anchor, page }: FormerAddress, all: readonly FormerAddress[]): boolean {
  return (
    anchor !== undefined && all.some((each) => each.page === page && each.address === address && !each.anchor)
  );
}

/** A former address and where it leads; where it is a leaflet's, the same of each of its editions. */
function* movesOf(
  former: FormerAddress,
  editions: Editions,
  published: object,
): Generator<[from: string, place: MovedPlace]> {
  const { address, anchor, page } = former;
  const place = placeOf(former);
  const edition = (format: FormatName, at: number) => {
    const url = page.folder === "leaflets" ? editionAddresses(page.slug, format)[at] : undefined;
    return url !== undefined && editions.has(url) ? { url, page } : place;
  };
  const format = formatNames.find((name) => address.endsWith(`-${name}.pdf`)) ?? standard;
  yield [address, address.endsWith(".pdf") ? edition(format, 0) : place];
  const slug = anchor === undefined ? leafletAt(address) : undefined;
  if (slug === undefined) return;
  for (const name of formatNames)
    for (const [at, from] of editionAddresses(slug, name).entries()) {
      const place = edition(name, at);
      // Of editions that few leaflets have, only those that there were or are.
      const isUsual = at === 0 && !("pagesOf" in formatOf(name));
      if (isUsual || from in published || editions.has(place.url)) yield [from, place];
    }
}

/** Where a clinic's copy is that is made no longer: at the leaflet without its details, or where that has moved, with them if there. */
function placesOfCopy(
  address: string,
  editions: Editions,
  moved: ReadonlyMap<string, readonly MovedPlace[]>,
): MovedPlace[] {
  const [, folder, file] = /^\/leaflets\/([^/]+\/)(.+)$/.exec(address) ?? [];
  if (file === undefined) return [];
  const base = `/leaflets/${file}`;
  const leaflet = editions.get(base);
  const withDetails = (url: string) => {
    const detailed = url.replace("/leaflets/", `/leaflets/${folder}`);
    return editions.has(detailed) ? detailed : url;
  };
  return [
    ...(leaflet ? [{ url: base, page: leaflet }] : []),
    ...(moved.get(base) ?? []).map((place) => ({ ...place, url: withDetails(place.url) })),
  ];
}

const standard = present(formatNames.find((name) => "standard" in formatOf(name)));

function placeOf({ page, heading, anchor }: FormerAddress): MovedPlace {
  return { url: heading === undefined ? page.url : `${page.url}#${heading}`, page, heading, anchor };
}

/** The slug of the leaflet whose page is at an address. */
function leafletAt(address: string): string | undefined {
  const slug = address.startsWith(pageKinds.leaflets.root) && address.slice(pageKinds.leaflets.root.length);
  return slug ? /^([^/]+)\/$/.exec(slug)?.[1] : undefined;
}
