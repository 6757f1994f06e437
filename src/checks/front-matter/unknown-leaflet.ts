import { didYouMean } from "../../report/did-you-mean.ts";
import { siteOf } from "../links/site.ts";
import { placedValues } from "../placed-values.ts";
import { rule } from "../rule.ts";

/** Every leaflet that the data names is one of the guide. */
export const unknownLeaflet = rule({
  code: "unknown-leaflet",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary: "Every leaflet that a clinic or the route finder names is in `content/leaflets`.",
  check(draft) {
    const { moved } = siteOf(draft);
    const slugs = draft.leaflets.map(({ slug }) => slug);
    const named = placedValues("id", draft).filter(({ field }) => field.of === "leaflet");
    return named.flatMap(({ value, at }) => {
      if (slugs.includes(value) || draft.unfinished.has(`/leaflets/${value}/`)) return [];
      const renamed = slugs.find((slug) =>
        moved.get(`/leaflets/${value}/`)?.some(({ url }) => url === `/leaflets/${slug}/`),
      );
      const otherwise = `The leaflets are: ${slugs.join(", ")}.`;
      const hint = renamed ? `It was renamed: write ${renamed}.` : didYouMean(value, slugs, otherwise);
      return [{ at: at(), message: `There is no leaflet "${value}".`, hint }];
    });
  },
});
