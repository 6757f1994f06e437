import { HtmlBasePlugin, type UserConfig } from "@11ty/eleventy";
import { readableAddress } from "./src/markdown/readable-address.ts";
import { cssString } from "./src/site/css-string.ts";
import { fileSize } from "./src/site/file-size.ts";
import { jsonForHtml } from "./src/site/json-for-html.ts";
import { longDate } from "./src/site/long-date.ts";
import { nationNames } from "./src/site/nation-names.ts";

/**
 * What Eleventy calls. The content itself arrives as the global data `site`, put there by `renderTemplates`, so that
 * templates only lay out what was loaded and checked before.
 */
export default function configure(eleventy: UserConfig) {
  eleventy.addPlugin(HtmlBasePlugin);
  eleventy.addFilter("longDate", longDate);
  eleventy.addFilter("nationNames", nationNames);
  eleventy.addFilter("readableAddress", readableAddress);
  eleventy.addFilter("fileSize", fileSize);
  eleventy.addFilter("cssString", cssString);
  eleventy.addFilter("jsonForHtml", jsonForHtml);
  return {
    dir: { includes: "../parts", layouts: "../frames" },
    templateFormats: ["njk"],
  };
}
