import { createHash } from "node:crypto";
import type { Content, GuideEntry, LeafletEntry, ServiceEntry } from "../content/model.ts";
import { nestSections } from "../markdown/nest-sections.ts";
import { readableAddress } from "../markdown/readable-address.ts";
import { renderMarkdown } from "../markdown/render-markdown.ts";
import { sectionTokens } from "../markdown/section-tokens.ts";
import { webRendering } from "../markdown/web-rendering.ts";
import { nations } from "../schema/fields.ts";
import type { ComposedLeaflet, Group, Part } from "./composed-leaflet.ts";
import { type LeafletLinks, leafletRendering } from "./leaflet-rendering.ts";
import { drawQrCode } from "./qr-code.ts";

type SourcePage = GuideEntry | ServiceEntry;

/** What one line of `include` names. */
interface Included {
  page: SourcePage;
  anchor: string | undefined;
}

/** Puts a leaflet together from the pages that it includes. The content has been checked: every part is there. */
export function composeLeaflet({ slug, url, data }: LeafletEntry, content: Content): ComposedLeaflet {
  const included = data.include.map((part): Included => {
    const [pageSlug, anchor] = part.split("#");
    const page = [...content.guide, ...content.services].find((each) => each.slug === pageSlug) as SourcePage;
    return { page, anchor };
  });
  const links: LeafletLinks = { inside: placesOf(included), addresses: [] };
  const parts = included.map(({ page, anchor }) =>
    composePart(page, anchor, { slug, depth: data.contents ? 2 : 1 }, links, content),
  );
  const pages = [...new Set(included.map(({ page }) => page))];
  const dates = (key: "reviewed" | "nextReview") => pages.map((page) => page.data[key]).sort();
  const sourceIds = [...new Set(pages.flatMap((page) => page.data.sources))];
  const sources = sourceIds.flatMap((id) => content.data.sources[id] ?? []);
  const webAddress = new URL(url.slice(1), content.data.organisation.url).href;

  const leaflet = {
    slug,
    url,
    address: readableAddress(webAddress),
    title: data.title,
    description: data.description,
    aliases: data.aliases,
    contents: data.contents,
    groups: data.contents ? groupBySection(parts, content) : [{ parts }],
    nations:
      data.nations ?? nations.filter((nation) => pages.some((page) => page.data.nations.includes(nation))),
    reviewed: dates("reviewed").at(-1) as string,
    nextReview: dates("nextReview")[0] as string,
    sources,
    publishers: [...new Set(sources.map(({ publisher }) => publisher))],
    addresses: links.addresses,
    guide: pages.map((page) => page.slug),
    maxPages: data.maxPages,
  };
  const version = shortHash([leaflet, content.data.organisation]);
  const qrUrl = `${webAddress}#v-${version}`;
  return { ...leaflet, version, qrUrl, qrCode: drawQrCode(qrUrl) };
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

function partId({ slug }: SourcePage, anchor: string | undefined): string {
  return anchor === undefined ? slug : `${slug}--${anchor}`;
}

/** The first six hexadecimal digits of a SHA-256 over all that shapes the words. */
function shortHash(shaping: unknown): string {
  return createHash("sha256").update(JSON.stringify(shaping)).digest("hex").slice(0, 6);
}

/**
 * A whole page, its "In short" box under the page's title, or one heading and what is under it. On the leaflet that
 * bears the page's own name that box stays a box: the title above it is the leaflet's.
 */
function composePart(
  page: SourcePage,
  anchor: string | undefined,
  leaflet: { slug: string; depth: number },
  links: LeafletLinks,
  content: Content,
): Part {
  const { slug, url, body, data } = page;
  const section = anchor === undefined ? body.tokens : sectionTokens(body.tokens, anchor);
  const isSummary = section[0]?.info.trim() === "key" && slug !== leaflet.slug;
  const tokens = isSummary
    ? section.slice(section.findIndex(({ type }) => type === "heading_close") + 1, -1)
    : section;
  const heading = tokens.find(({ type }) => type === "heading_open");
  const headingShift =
    anchor === undefined || isSummary ? leaflet.depth : leaflet.depth + 1 - Number(heading?.tag.slice(1));
  return {
    id: partId(page, anchor),
    title: anchor === undefined || isSummary ? data.title : undefined,
    html: renderMarkdown(
      nestSections(tokens),
      leafletRendering(content.data, links, { headingShift, idPrefix: `${slug}--` }),
    ),
    slug,
    url,
    webHtml: renderMarkdown(tokens, webRendering(content.data)),
  };
}

/** Groups parts by the sections of the guide; services stand last. */
function groupBySection(parts: Part[], { data, guide }: Content): Group[] {
  const sectionOf = (part: Part) => guide.find(({ slug }) => slug === part.slug)?.data.section;
  const groups = Object.entries(data.sections).map(([id, section]) => ({
    id,
    ...section,
    parts: parts.filter((part) => sectionOf(part) === id),
  }));
  const services = {
    id: "services",
    title: "Services",
    icon: "services",
    parts: parts.filter((part) => sectionOf(part) === undefined),
  };
  return [...groups, services].filter((group) => group.parts.length > 0);
}
