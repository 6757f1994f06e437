import { HtmlBasePlugin, type UserConfig } from "@11ty/eleventy";

/**
 * What Eleventy calls. The content itself and the filters arrive before, put there by `renderTemplates`, so that templates
 * only lay out what was loaded and checked. A field or a word that is not there stops the build.
 */
export default function configure(eleventy: UserConfig) {
  eleventy.addPlugin(HtmlBasePlugin);
  eleventy.setNunjucksEnvironmentOptions({ throwOnUndefined: true });
  return {
    dir: { includes: "../parts", layouts: "../frames" },
    templateFormats: ["njk"],
  };
}
