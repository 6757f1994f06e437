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
  "keep",
  "assets",
  "images",
  "index",
  "404",
]);

/** No two pages want the same address or the same name on a leaflet. */
export const slugClash: Rule = {
  code: "slug-clash",
  summary:
    "A guide page and a service do not share a file name, nor a clinic's id a leaflet's, and no page takes an address that the site uses.",
  check({ guide, services, leaflets, pages, data, yaml: { clinics } }) {
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
    const leafletSlugs = new Set(leaflets.map(({ slug }) => slug));
    const folders = Object.keys(data.clinics ?? {})
      .filter((id) => leafletSlugs.has(id))
      .flatMap((id) => {
        const message = `A leaflet is called "${id}" too, and the clinic's leaflets would lie in its folder.`;
        return clinics
          ? [issue("slug-clash", clinics.keyAt([id]), message, "Give the clinic another id.")]
          : [];
      });
    return [...shared, ...taken, ...folders];
  },
};
