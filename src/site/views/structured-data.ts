import type { Organisation } from "../../kinds/types.ts";
import { isOnTopic, type PageView } from "./page-view.ts";

/** What search engines are told of a page. */
type Told = Pick<PageView, "url" | "title" | "description" | "reviewed" | "sources"> &
  Partial<Pick<PageView, "folder">>;

/**
 * A page for search engines, as schema.org has it: what it is, who publishes it, and the way to it.
 *
 * @param way the pages above it, the home page first
 */
export function structuredData(
  view: Told,
  { name, url, email, language }: Organisation,
  way: readonly { title: string; url: string }[],
): object {
  const addressOf = (page: { url: string }) => new URL(page.url.slice(1), url).href;
  const isGuidance = view.folder !== undefined && isOnTopic({ folder: view.folder });
  return {
    "@context": "https://schema.org",
    "@type": isGuidance ? "MedicalWebPage" : "WebPage",
    name: view.title,
    description: view.description,
    url: addressOf(view),
    inLanguage: language,
    lastReviewed: view.reviewed,
    publisher: { "@type": "Organization", name, url, email, logo: `${url}icon-512.png` },
    audience: { "@type": "Patient" },
    isAccessibleForFree: true,
    breadcrumb: {
      "@type": "BreadcrumbList",
      itemListElement: [...way, view].map((page, index) => ({
        "@type": "ListItem",
        position: index + 1,
        name: page.title,
        item: addressOf(page),
      })),
    },
    citation: view.sources.map((source) => ({
      "@type": "CreativeWork",
      name: source.title,
      publisher: source.publisher,
      ...(source.url && { url: source.url }),
    })),
  };
}
