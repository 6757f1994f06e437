import type { Content } from "../../content/model.ts";
import type { PrintablePage } from "../../content/printable-pages.ts";
import { nestSections } from "../../markdown/nest-sections.ts";
import { renderMarkdown } from "../../markdown/render-markdown.ts";
import { sectionTokens } from "../../markdown/section-tokens.ts";
import type { LeafletPart } from "./composed-leaflet.ts";
import { type LeafletLinks, leafletRendering } from "./leaflet-rendering.ts";

/** A page that leaflets are made of. */
export type SourcePage = PrintablePage;

/** What one line of `include` names. */
export interface Included {
  page: SourcePage;
  anchor: string | undefined;
}

/** The anchor on a leaflet of a page, or of one of its headings. */
export function partId({ slug }: SourcePage, anchor: string | undefined): string {
  return anchor === undefined ? slug : `${slug}--${anchor}`;
}

/**
 * A whole page, its "In short" box under the page's title, or one heading and what is under it. On the leaflet that
 * bears the page's own name that box stays a box: the title above it is the leaflet's.
 */
export function composePart(
  { page, anchor }: Included,
  leaflet: { slug: string; depth: number },
  links: LeafletLinks,
  content: Content,
): LeafletPart {
  const { slug, url, body, data } = page;
  const section = anchor === undefined ? body.tokens : sectionTokens(body.tokens, anchor);
  const isSummary = anchor !== undefined && section[0]?.info.trim() === "key" && slug !== leaflet.slug;
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
      leafletRendering(content, links, { headingShift, idPrefix: `${slug}--` }),
    ),
    slug,
    url,
    ...(anchor !== undefined && { anchor, heading: body.headings.find(({ id }) => id === anchor)?.text }),
    isSummary,
  };
}
