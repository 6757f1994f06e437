import type { Content } from "./model.ts";

/** Puts the pages of every folder into the order in which the site shows them. */
export function siteOrder(content: Content): Content {
  const sections = Object.keys(content.data.sections);
  const place = ({ data }: Content["guide"][number]) => sections.indexOf(data.section) * 1000 + data.order;
  const byOrder = <Page extends { data: { order: number } }>(pages: Page[]) =>
    pages.toSorted((a, b) => a.data.order - b.data.order);
  return {
    ...content,
    guide: content.guide.toSorted((a, b) => place(a) - place(b)),
    services: byOrder(content.services),
    leaflets: byOrder(content.leaflets),
    pages: byOrder(content.pages),
  };
}
