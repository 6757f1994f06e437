import type { Organisation } from "../kinds/types.ts";
import { isOnTopic, type PageView } from "./page-view.ts";

/** A page of guidance as schema.org `MedicalWebPage`, for search engines. */
export function structuredData(view: PageView, { name, url, language }: Organisation): object {
  return {
    "@context": "https://schema.org",
    "@type": isOnTopic(view) ? "MedicalWebPage" : "WebPage",
    name: view.title,
    description: view.description,
    url: new URL(view.url.slice(1), url).href,
    inLanguage: language,
    lastReviewed: view.reviewed,
    publisher: { "@type": "Organization", name, url },
    audience: { "@type": "Patient" },
    isAccessibleForFree: true,
    citation: view.sources.map((source) => ({
      "@type": "CreativeWork",
      name: source.title,
      publisher: source.publisher,
      ...(source.url && { url: source.url }),
    })),
  };
}
