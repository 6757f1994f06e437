import type { Content, Entry, GuideEntry, ServiceEntry, SiteEntry } from "../content/model.ts";
import type { Nation } from "../kinds/nations.ts";
import type { Section, Source } from "../kinds/types.ts";
import type { Heading } from "../markdown/outline.ts";
import { renderMarkdown } from "../markdown/render-markdown.ts";
import { webRendering } from "../markdown/web-rendering.ts";
import { splitOpening } from "./split-opening.ts";

/** A page as its template needs it. */
export interface PageView {
  kind: "guide" | "service" | "page";
  slug: string;
  url: string;
  title: string;
  description: string;
  aliases: string[];
  /** The text, rendered, in three parts: the first paragraph, shown large; the "In short" box; and all that follows. */
  lead: string;
  inShort: string;
  text: string;
  /** Its main headings, for the contents list. */
  headings: Heading[];
  reviewed: string;
  nextReview: string;
  sources: Source[];
  nations: Nation[];
}

/** A page of guidance, which also has a section and neighbours. */
export interface GuideView extends PageView {
  section: Section & { id: string };
  previous?: { title: string; url: string };
  next?: { title: string; url: string };
}

/** A service, with the facts of its front matter. */
export interface ServiceView extends PageView {
  facts: ServiceEntry["data"];
  provider: string;
}

/** Views of all guide pages, in the order of the site. */
export function guideViews(content: Content): GuideView[] {
  const neighbour = (entry: GuideEntry | undefined) => entry && { title: entry.data.title, url: entry.url };
  return content.guide.map((entry, index) => ({
    ...pageView("guide", entry, content),
    section: { id: entry.data.section, ...(content.data.sections[entry.data.section] as Section) },
    previous: neighbour(content.guide[index - 1]),
    next: neighbour(content.guide[index + 1]),
  }));
}

/** Views of all services. */
export function serviceViews(content: Content): ServiceView[] {
  return content.services.map((entry) => ({
    ...pageView("service", entry, content),
    facts: entry.data,
    provider: content.data.contacts[entry.data.contact]?.name ?? "",
  }));
}

/** Views of the pages about the guide itself. */
export function siteViews(content: Content): PageView[] {
  return content.pages.map((entry) => pageView("page", entry, content));
}

function pageView(
  kind: PageView["kind"],
  entry: GuideEntry | ServiceEntry | SiteEntry,
  content: Content,
): PageView {
  const { slug, url, body, data } = entry as Entry<SiteEntry["data"] & { nations?: Nation[] }>;
  const rendering = webRendering(content);
  const { lead, inShort, rest } = splitOpening(body.tokens);
  return {
    kind,
    slug,
    url,
    title: data.title,
    description: data.description,
    aliases: data.aliases,
    lead: renderMarkdown(lead, rendering),
    inShort: renderMarkdown(inShort, rendering),
    text: renderMarkdown(rest, rendering),
    headings: body.headings.filter(({ level }) => level === 2),
    reviewed: data.reviewed,
    nextReview: data.nextReview,
    sources: (data.sources ?? []).map((id) => content.data.sources[id] as Source),
    nations: data.nations ?? [],
  };
}
