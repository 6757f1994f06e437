import { includedParts } from "../../content/included-parts.ts";
import { mayBeUnread } from "../may-be-unread.ts";
import { rule } from "../rule.ts";

/** Every page of guidance is on a leaflet, whole or in part, so that a reader without the web can have it. */
export const noLeaflet = rule({
  code: "no-leaflet",
  severity: "warning",
  group: "Graph",
  of: "draft",
  summary: "Every guide page is on at least one leaflet.",
  check(draft) {
    const { guide, leaflets } = draft;
    const printed = new Set(
      leaflets.flatMap(({ fields }) => includedParts(fields.include ?? [], draft).map(({ slug }) => slug)),
    );
    // A page that cannot be read, and one whose name has capitals, have been told.
    return guide
      .filter(({ slug, legible }) => legible && !printed.has(slug.toLowerCase()))
      .filter(({ slug }) => !mayBeUnread(slug, draft))
      .map(({ slug, yaml }) => {
        const hint = `Add ${slug}, or one of its headings, to include in a leaflet.`;
        return { at: yaml.valueAt(["title"]), message: `"${slug}" is on no leaflet.`, hint };
      });
  },
});
