import { didYouMean } from "../../report/did-you-mean.ts";
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
    const slugs = draft.leaflets.map(({ slug }) => slug);
    const named = placedValues("id", draft).filter(({ field }) => field.of === "leaflet");
    return named.flatMap(({ value, at }) => {
      if (slugs.includes(value) || draft.unfinished.has(`/leaflets/${value}/`)) return [];
      const otherwise = `The leaflets are: ${slugs.join(", ")}.`;
      return [
        { at: at(), message: `There is no leaflet "${value}".`, hint: didYouMean(value, slugs, otherwise) },
      ];
    });
  },
});
