import { includedParts } from "../../content/included-parts.ts";
import { printablePages } from "../../content/printable-pages.ts";
import { rule } from "../rule.ts";

/** A leaflet says it is for a nation only where a page on it is. */
export const leafletNations = rule({
  code: "leaflet-nations",
  severity: "error",
  group: "Graph",
  of: "draft",
  summary: "A leaflet is for no nation that none of its pages is for.",
  check: (draft) =>
    draft.leaflets.flatMap(({ fields: { nations, include }, yaml }) => {
      if (!nations || !include) return [];
      const slugs = new Set(includedParts(include, draft).map(({ slug }) => slug));
      const pages = printablePages(draft).filter(({ slug }) => slugs.has(slug));
      if (pages.length < slugs.size || pages.some((page) => !page.fields.nations)) return [];
      const covered = new Set(pages.flatMap((page) => page.fields.nations ?? []));
      const others = nations.filter((nation) => !covered.has(nation));
      if (others.length === 0) return [];
      const message = `No page of this leaflet is for ${others.join(" or ")}.`;
      const hint = `Write the nations of its pages: ${[...covered].join(", ")}.`;
      return [{ at: yaml.valueAt(["nations"]), message, hint }];
    }),
});
