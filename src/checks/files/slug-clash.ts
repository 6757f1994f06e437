import { rule } from "../rule.ts";

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
export const slugClash = rule({
  code: "slug-clash",
  severity: "error",
  group: "Files",
  of: "draft",
  summary:
    "A guide page and a service do not share a file name, nor a clinic's id a leaflet's, and no page takes an address that the site uses.",
  check({ guide, services, leaflets, pages, data, yaml: { clinics } }) {
    const guideSlugs = new Set(guide.map(({ slug }) => slug));
    const shared = services
      .filter(({ slug }) => guideSlugs.has(slug))
      .map(({ slug, file }) => {
        const message = `A guide page is called "${slug}" too, so a leaflet cannot tell which to include.`;
        return { at: file.at(0), message, hint: "Rename one of the two files." };
      });
    const taken = pages
      .filter(({ slug }) => reserved.has(slug))
      .map(({ slug, file }) => {
        const message = `The site makes a page called "${slug}" by itself.`;
        return { at: file.at(0), message, hint: "Rename this file." };
      });
    const leafletSlugs = new Set(leaflets.map(({ slug }) => slug));
    const folders = Object.keys(data.clinics ?? {})
      .filter((id) => leafletSlugs.has(id))
      .flatMap((id) => {
        const message = `A leaflet is called "${id}" too, and the clinic's leaflets would lie in its folder.`;
        return clinics ? [{ at: clinics.keyAt([id]), message, hint: "Give the clinic another id." }] : [];
      });
    return [...shared, ...taken, ...folders];
  },
});
