import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";

/** Every page of guidance is on a leaflet, whole or in part, so that a reader without the web can have it. */
export const noLeaflet: Rule = {
  code: "no-leaflet",
  summary: "Every guide page is on at least one leaflet.",
  check: ({ guide, leaflets }) => {
    const printed = new Set(leaflets.flatMap(({ data }) => data?.include.map(pageOf) ?? []));
    if (leaflets.some(({ data }) => !data)) return [];
    // A page that cannot be read, and one whose name has capitals, have been told.
    return guide
      .filter(({ slug, legible }) => legible && !printed.has(slug.toLowerCase()))
      .map(({ slug, yaml }) => {
        const hint = `Add ${slug}, or one of its headings, to include in a leaflet.`;
        return issue("no-leaflet", yaml.valueAt(["title"]), `"${slug}" is on no leaflet.`, hint);
      });
  },
};

function pageOf(part: string): string {
  return part.split("#")[0] as string;
}
