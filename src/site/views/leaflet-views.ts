import type { Content } from "../../content/model.ts";
import { printablePages } from "../../content/printable-pages.ts";
import type { ComposedLeaflet } from "../../leaflets/compose/composed-leaflet.ts";
import type { Manifest } from "../../leaflets/manifest.ts";
import { copyHistory } from "./change-views.ts";
import { editionViews, pictureHeight } from "./edition-views.ts";

/** Views of the leaflets' own web pages. */
export function leafletViews(content: Content, leaflets: readonly ComposedLeaflet[], manifest: Manifest) {
  const { words } = content;
  const titles = new Map(
    printablePages(content).map(({ slug, url, data }) => [slug, { url, title: data.title }]),
  );
  return leaflets.map(({ groups, ...leaflet }) => ({
    ...leaflet,
    /** The pages that its words come from. */
    pages: leaflet.guide.flatMap((slug) => titles.get(slug) ?? []),
    editions: editionViews(leaflet, manifest, words),
    versions: versionsOf(leaflet, manifest),
    history: copyHistory(leaflet.url, versionsOf(leaflet, manifest), content),
    pageTitle: words.say("leaflet.pageTitle", { title: leaflet.title }),
    /** Pictures of its first page, made when it is printed. */
    picture: `/leaflets/${leaflet.slug}.png`,
    pictureHeight: pictureHeight(leaflet),
    smallPicture: `/leaflets/${leaflet.slug}-small.png`,
  }));
}

export type LeafletView = ReturnType<typeof leafletViews>[number];

/** What a page shows of a leaflet that it offers. */
export const leafletCard = ({
  slug,
  url,
  title,
  description,
  smallPicture,
  editions,
  nations,
  contents,
  ofSection,
}: LeafletView) => ({
  slug,
  url,
  title,
  description,
  smallPicture,
  editions,
  nations,
  contents,
  ofSection,
});

/** A leaflet as a page shows it that offers it. */
export type LeafletCard = ReturnType<typeof leafletCard>;

/** How many leaflets a page shows with their pictures and files. */
const mostCards = 3;

/** The leaflets that a page is on: a few with their pictures and files, the others as links. */
export interface OnPaper {
  cards: LeafletCard[];
  links: LeafletCard[];
}

/** The leaflets that each page is on, by its slug. */
export function leafletsByPage(views: readonly LeafletView[]): ReadonlyMap<string, OnPaper> {
  const found = new Map<string, LeafletCard[]>();
  for (const view of views)
    for (const slug of view.guide) found.set(slug, [...(found.get(slug) ?? []), leafletCard(view)]);
  return new Map(Array.from(found, ([slug, cards]) => [slug, onPaper(cards)]));
}

/** Shows leaflets: short ones first, and those with a list of contents, which hold much else, as links. */
export function onPaper(leaflets: readonly LeafletCard[]): OnPaper {
  const short = leaflets.filter(({ contents }) => !contents);
  const long = leaflets.filter(({ contents }) => contents);
  if (short.length > mostCards) return { cards: [], links: [...short, ...long] };
  const cards = short.length > 0 ? short : long.slice(0, 1);
  return { cards, links: long.filter((leaflet) => !cards.includes(leaflet)) };
}

/** The version of a leaflet's copies that are current: the one that everybody is offered, then those of clinics. */
function versionsOf({ slug, version }: Pick<ComposedLeaflet, "slug" | "version">, { leaflets }: Manifest) {
  const printed = leaflets.filter((leaflet) => leaflet.slug === slug).map((leaflet) => leaflet.version);
  return [...new Set([version, ...printed])];
}
