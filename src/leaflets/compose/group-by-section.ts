import type { Content } from "../../content/model.ts";
import type { Group, LeafletPart } from "./composed-leaflet.ts";

/** Groups parts by the sections of the guide; services stand last. */
export function groupBySection(parts: LeafletPart[], { data, guide, words }: Content): Group[] {
  const sectionOf = (part: LeafletPart) => guide.find(({ slug }) => slug === part.slug)?.data.section;
  const groups = Object.entries(data.sections).map(([id, section]) => ({
    id,
    ...section,
    parts: parts.filter((part) => sectionOf(part) === id),
  }));
  const services = {
    id: "services",
    title: words.say("pages.services.title"),
    icon: "services",
    parts: parts.filter((part) => sectionOf(part) === undefined),
  };
  return [...groups, services].filter((group) => group.parts.length > 0);
}
