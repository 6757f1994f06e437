import { didYouMean } from "../../report/did-you-mean.ts";
import type { LinkRule } from "./link-rule.ts";

/** Every picture in the text is in `content/images`. */
export const unknownAsset: LinkRule = {
  code: "unknown-asset",
  summary: "Every picture is in `content/images`.",
  fault({ kind, href }, { images }) {
    const isPicture = kind === "image" || href.startsWith("/images/");
    if (!isPicture || images.includes(href)) return undefined;
    return {
      message: `There is no picture "${href}".`,
      hint: didYouMean(href, images, "Put it into content/images and write /images/ before its name."),
    };
  },
};
