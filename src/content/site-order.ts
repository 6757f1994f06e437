import { pageFolders } from "../kinds/kind-names.ts";
import type { Content } from "./model.ts";

/** Puts the pages of every folder into the order in which the site shows them: by section, where they have one; news by date. */
export function siteOrder(content: Content): Content {
  const sections = Object.keys(content.data.sections);
  const place = ({ data }: { data: { order?: number; section?: string; date?: string } }) => ({
    section: sections.indexOf(data.section ?? ""),
    order: data.order ?? -Date.parse(data.date ?? ""),
  });
  const folders = pageFolders;
  const sorted = folders.map((folder) => {
    const pages = content[folder].map((page) => ({ page, ...place(page) }));
    const ordered = pages.sort((a, b) => a.section - b.section || a.order - b.order);
    return [folder, ordered.map(({ page }) => page)];
  });
  return { ...content, ...Object.fromEntries(sorted) };
}
