import type { Content } from "../../content/model.ts";

/** The parts of the guide with their pages, as lists show them. */
export function guideSections({ data, guide }: Content) {
  const pages = new Map<string, { url: string; title: string; description: string }[]>();
  for (const {
    url,
    data: { section, title, description },
  } of guide)
    pages.set(section, [...(pages.get(section) ?? []), { url, title, description }]);
  return Object.entries(data.sections).map(([id, section]) => ({
    id,
    ...section,
    pages: pages.get(id) ?? [],
  }));
}
