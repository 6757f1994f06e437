import { didYouMean } from "../../report/did-you-mean.ts";
import { rule } from "../rule.ts";

/** Every clinic's logo is in `content/images`. */
export const unknownLogo = rule({
  code: "unknown-logo",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary: "The logo of a clinic in `data/clinics.yaml` is in `content/images`.",
  check: ({ data, yaml, images }) =>
    Object.entries(data.clinics ?? {}).flatMap(([id, { logo }]) => {
      if (logo === undefined || images.includes(logo) || !yaml.clinics) return [];
      const message = `There is no picture "${logo}".`;
      const hint = didYouMean(logo, images, "Put it into content/images and write /images/ before its name.");
      return [{ at: yaml.clinics.valueAt([id, "logo"]), message, hint }];
    }),
});
