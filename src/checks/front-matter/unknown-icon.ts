import { didYouMean } from "../../report/did-you-mean.ts";
import { drawings } from "../../templates/drawings.ts";
import { placedValues } from "../placed-values.ts";
import { rule } from "../rule.ts";

/** Every drawing that is named is there: without it no page that shows it could be made. */
export const unknownIcon = rule({
  code: "unknown-icon",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary:
    "The icon of a section or a leaflet is a drawing: one in `layouts/parts/icons`, or one in `images`.",
  check(draft) {
    const known = [...drawings, ...draft.images.filter((address) => address.endsWith(".svg"))];
    return placedValues("id", draft)
      .filter(({ value, field }) => field.of === "icon" && !known.includes(value))
      .map(({ value, at }) => {
        const message = `There is no drawing "${value}".`;
        const hint = didYouMean(value, known, `The drawings are: ${known.join(", ")}.`);
        return { at: at(), message, hint };
      });
  },
});
