import { pageKinds } from "../kinds/kinds.ts";
import { editionAddresses, type FormatName, formatNames, formatOf } from "../leaflets/editions.ts";
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
  const live = publicAddresses(read);
  const editions = leafletEditions(read);
  const { published = {} } = read.data;
  const moved = new Map<string, MovedPlace[]>();
  const add = ([from, place]: Move) => {
    if (live.has(from)) return;
    const places = moved.get(from) ?? [];
    if (!places.some(({ url, anchor }) => url === place.url && anchor === place.anchor))
      moved.set(from, [...places, place]);
  };
  for (const former of ofPages(formerAddresses(read))) movesOf(former, editions, published).forEach(add);
  for (const address of Object.keys(published))
    if (!live.has(address) && !moved.has(address)) clinicMoves(address, editions, moved).forEach(add);
  return moved;
}

type Move = readonly [from: string, place: MovedPlace];
type Editions = ReturnType<typeof leafletEditions>;

/** A page has the anchors of an address that is its own by itself. */
function ofPages(all: readonly FormerAddress[]): FormerAddress[] {
  const isWhole = ({ page, address }: FormerAddress) =>
    all.some((each) => each.page === page && each.address === address && !each.anchor);
  return all.filter((former) => former.anchor === undefined || !isWhole(former));
}

/** What was at a former address; where that was a leaflet, at those of its editions, too. */
function movesOf(former: FormerAddress, editions: Editions, published: object): Move[] {
  const { address, anchor, page } = former;
  const place = placeOf(former);
  const edition = (format: FormatName, at: number): MovedPlace => {
    const url = page.folder === "leaflets" ? editionAddresses(page.slug, format)[at] : undefined;
    return url !== undefined && editions.has(url) ? { url, page } : place;
  };
  const format = formatNames.find((name) => address.endsWith(`-${name}.pdf`)) ?? standard;
  const own: Move = [address, address.endsWith(".pdf") ? edition(format, 0) : place];
  const slug = anchor === undefined ? leafletAt(address) : undefined;
  if (slug === undefined) return [own];
  const ofEditions = formatNames.flatMap((name) =>
    editionAddresses(slug, name).flatMap((from, at): Move[] => {
      const now = edition(name, at);
      // Of editions that few leaflets have, only those that there were or are.
      const isUsual = at === 0 && !("pagesOf" in formatOf(name));
      return isUsual || from in published || editions.has(now.url) ? [[from, now]] : [];
    }),
  );
  return [own, ...ofEditions];
}

/** Where a clinic's copy of a leaflet is now: the clinic's, or one without its details. */
function clinicMoves(address: string, editions: Editions, moved: ReadonlyMap<string, MovedPlace[]>): Move[] {
  const [, folder, file] = /^\/leaflets\/([^/]+\/)(.+)$/.exec(address) ?? [];
  if (file === undefined) return [];
  const base = `/leaflets/${file}`;
  const leaflet = editions.get(base);
  const places = (moved.get(base) ?? []).map((place) => {
    const own = place.url.replace("/leaflets/", `/leaflets/${folder}`);
    return { ...place, url: editions.has(own) ? own : place.url };
  });
  return [...(leaflet ? [{ url: base, page: leaflet }] : []), ...places].map((place) => [address, place]);
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
