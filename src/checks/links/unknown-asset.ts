import { didYouMean } from "../../report/did-you-mean.ts";
import { rule } from "../rule.ts";

/** Every picture in the text is in `content/images`. */
export const unknownAsset = rule({
  code: "unknown-asset",
  severity: "error",
  group: "Links",
  of: "link",
  summary: "Every picture is in `content/images`.",
  check({ kind, href }, { images }) {
    const isPicture = kind === "image" || href.startsWith("/images/");
    if (!isPicture || images.includes(href)) return undefined;
    return {
      message: `There is no picture "${href}".`,
      hint: didYouMean(href, images, "Put it into content/images and write /images/ before its name."),
    };
  },
});
