import { issue } from "../report/catalogue.ts";
import type { Rule } from "./rule.ts";

const plain = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Addresses that the engine uses itself. */
const reserved = [
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
];

/** File names make addresses: they are plain, and no two pages want the same one. */
export const checkSlugs: Rule = ({ guide, services, leaflets, pages }) => {
  const faults = [...guide, ...services, ...leaflets, ...pages].flatMap(({ slug, file }) =>
    plain.test(slug)
      ? []
      : [
          issue(
            "slug-clash",
            file.at(0),
            `"${slug}.md" cannot be part of an address.`,
            "Use lower case letters, digits and hyphens.",
          ),
        ],
  );
  const guideSlugs = new Set(guide.map(({ slug }) => slug));
  for (const { slug, file } of services) {
    if (!guideSlugs.has(slug)) continue;
    const message = `A guide page is called "${slug}" too, so a leaflet cannot tell which to include.`;
    faults.push(issue("slug-clash", file.at(0), message, "Rename one of the two files."));
  }
  for (const { slug, file } of pages) {
    if (!reserved.includes(slug)) continue;
    faults.push(
      issue(
        "slug-clash",
        file.at(0),
        `The site makes a page called "${slug}" by itself.`,
        "Rename this file.",
      ),
    );
  }
  return faults;
};
