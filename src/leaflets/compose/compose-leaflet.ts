import { includedParts } from "../../content/included-parts.ts";
import type { Content, LeafletEntry } from "../../content/model.ts";
import { printablePages } from "../../content/printable-pages.ts";
import { urgentHelp } from "../../content/urgent-help.ts";
import { nations } from "../../kinds/nations.ts";
import { readableAddress } from "../../markdown/readable-address.ts";
import { present } from "../../present.ts";
import { composePart, type Included, partId, type SourcePage } from "./compose-part.ts";
import type { ComposedLeaflet } from "./composed-leaflet.ts";
import { glossaryParts } from "./glossary-parts.ts";
import { groupBySection, sectionsOf } from "./group-by-section.ts";
import type { LeafletLinks } from "./leaflet-rendering.ts";
import { versioned } from "./versioned.ts";

/** How many publishers of sources are named on paper; all of them stand on the leaflet's web page. */
const mostPublishers = 6;

/** Puts a leaflet together from the pages that it includes. The content has been checked: every part is there. */
export function composeLeaflet({ slug, url, data }: LeafletEntry, content: Content): ComposedLeaflet {
  const included = includedParts(data.include, content).map(({ slug, anchor }): Included => {
    const page = present(printablePages(content).find((each) => each.slug === slug));
    return { page, anchor };
  });
  const pages = [...new Set(included.map(({ page }) => page))];
  const [section, ...others] = data.contents ? sectionsOf(pages, content) : [];
  const hasCover = others.length > 0;
  const addresses: string[] = [];
  const links: LeafletLinks = {
    inside: placesOf(included),
    addresses: data.card ? undefined : addresses,
    saysPages: data.contents,
    terms: new Set(),
  };
  const parts = included.map((each) => composePart(each, { slug, depth: hasCover ? 2 : 1 }, links, content));
  const glossary = data.contents ? glossaryParts(links.terms, content) : [];
  const dates = (key: "reviewed" | "nextReview") => pages.map((page) => page.data[key]).sort();
  const sourceIds = [...new Set(pages.flatMap((page) => page.data.sources))];
  const sources = sourceIds.flatMap((id) => content.data.sources[id] ?? []);
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  // One more is as short as to say that there is one.
  const named = publishers.length > mostPublishers + 1 ? mostPublishers : publishers.length;
  const readers =
    data.nations ?? nations.filter((nation) => pages.some((page) => page.data.nations.includes(nation)));
  const webAddress = new URL(url.slice(1), content.data.organisation.url).href;

  const leaflet = {
    slug,
    url,
    webAddress,
    address: readableAddress(webAddress),
    title: data.title,
    description: data.description,
    aliases: data.aliases,
    icon: data.icon,
    contents: data.contents,
    hasCover,
    ofSection: hasCover ? undefined : section,
    card: data.card,
    groups: hasCover
      ? groupBySection([...parts, ...glossary], content)
      : [{ parts: [...parts, ...glossary] }],
    nations: readers,
    urgent: urgentHelp(content.data, readers),
    reviewed: present(dates("reviewed").at(-1)),
    nextReview: present(dates("nextReview")[0]),
    reviewedBy: reviewersOf(pages, content),
    isOverdue: pages.some((page) => content.overdue.has(page.url)),
    sources,
    publishers: publishers.slice(0, named),
    morePublishers: publishers.length - named,
    addresses,
    guide: pages.map((page) => page.slug),
    maxPages: data.maxPages,
  };
  return versioned(leaflet, content);
}

/** Who has read all of some pages, each once; who has read the guide, where some were read by nobody. */
function reviewersOf(pages: readonly SourcePage[], { words, data }: Content): string | null {
  const reviewers = pages.map((page) => page.data.reviewedBy ?? "");
  return reviewers.includes("") ? data.organisation.reviewedBy : words.list([...new Set(reviewers)]);
}

/**
 * Where each page or heading stands on the leaflet: its address → its anchor there. A page of which only some headings
 * are included stands where the first of them does.
 */
function placesOf(included: readonly Included[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const { page, anchor } of included) {
    if (!places.has(page.url)) places.set(page.url, partId(page, anchor));
    const headings = anchor === undefined ? page.body.headings.map(({ id }) => id) : [anchor];
    for (const heading of headings) places.set(`${page.url}#${heading}`, partId(page, heading));
  }
  return places;
}
