import type { Content } from "../../content/model.ts";
import { ownPages } from "../../kinds/own-pages.ts";
import type { Group, LeafletPart } from "./composed-leaflet.ts";

/** The section of the guide that each page stands in, by its slug; services stand in none. */
const sectionOf = (slug: string, { guide }: Pick<Content, "guide">) =>
  guide.find((page) => page.slug === slug)?.data.section;

/** The sections of some pages, each once. */
export const sectionsOf = (pages: readonly { slug: string }[], content: Pick<Content, "guide">) =>
  new Set(pages.map(({ slug }) => sectionOf(slug, content)));

/** Groups parts by the sections of the guide; services stand last, and behind them hard words. */
export function groupBySection(parts: readonly LeafletPart[], content: Content): Group[] {
  const { data, words } = content;
  const isGlossary = ({ url }: LeafletPart) => url === ownPages.glossary.address;
  const groups = Object.entries(data.sections).map(([id, section]) => ({
    id,
    ...section,
    parts: parts.filter(({ slug }) => sectionOf(slug, content) === id),
  }));
  const services = {
    id: "services",
    title: words.say("pages.services.title"),
    icon: "services",
    parts: parts.filter((part) => sectionOf(part.slug, content) === undefined && !isGlossary(part)),
  };
  const hardWords = {
    id: "hard-words",
    title: words.say("paper.hardWords"),
    icon: "glossary",
    parts: parts.filter(isGlossary),
  };
  return [...groups, services, hardWords].filter((group) => group.parts.length > 0);
}
