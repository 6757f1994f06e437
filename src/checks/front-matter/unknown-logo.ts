import { didYouMean } from "../../report/did-you-mean.ts";
import { placedValues } from "../placed-values.ts";
import { rule } from "../rule.ts";

/** Every clinic's logo is in `content/images`. */
export const unknownLogo = rule({
  code: "unknown-logo",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary: "The logo of a clinic in `data/clinics.yaml` is in `content/images`.",
  check: (draft) =>
    placedValues("id", draft).flatMap(({ value, field, at }) => {
      if (field.of !== "picture" || draft.images.includes(value)) return [];
      const message = `There is no picture "${value}".`;
      const otherwise = "Put it into content/images and write /images/ before its name.";
      return [{ at: at(), message, hint: didYouMean(value, draft.images, otherwise) }];
    }),
});
