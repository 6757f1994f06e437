import { issue } from "../report/catalogue.ts";
import { didYouMean } from "../report/did-you-mean.ts";
import type { Rule } from "./rule.ts";

/** Every picture in the text is in `content/images`. */
export const checkImages: Rule = ({ guide, services, pages, images }) =>
  [...guide, ...services, ...pages]
    .flatMap(({ body }) => body.links.filter(({ kind }) => kind === "image"))
    .filter(({ href }) => !images.includes(href))
    .map(({ href, at }) =>
      issue(
        "unknown-asset",
        at,
        `There is no picture "${href}".`,
        didYouMean(href, images, "Put it into content/images and write /images/ before its name."),
      ),
    );
