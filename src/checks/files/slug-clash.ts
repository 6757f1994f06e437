import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";

/** Addresses that the engine uses itself. */
const reserved = new Set([
  "guide",
  "services",
  "leaflets",
  "glossary",
  "a-to-z",
  "search",
  "assets",
  "images",
  "index",
  "404",
]);

/** No two pages want the same address or the same name on a leaflet. */
export const slugClash: Rule = {
  code: "slug-clash",
  summary:
    "A guide page and a service do not share a file name, and no page takes an address that the site uses.",
  check({ guide, services, pages }) {
    const guideSlugs = new Set(guide.map(({ slug }) => slug));
    const shared = services
      .filter(({ slug }) => guideSlugs.has(slug))
      .map(({ slug, file }) => {
        const message = `A guide page is called "${slug}" too, so a leaflet cannot tell which to include.`;
        return issue("slug-clash", file.at(0), message, "Rename one of the two files.");
      });
    const taken = pages
      .filter(({ slug }) => reserved.has(slug))
      .map(({ slug, file }) => {
        const message = `The site makes a page called "${slug}" by itself.`;
        return issue("slug-clash", file.at(0), message, "Rename this file.");
      });
    return [...shared, ...taken];
  },
};
