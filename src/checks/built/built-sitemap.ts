import type { BuiltSite } from "../../built/built-site.ts";
import { followAddress } from "../../built/follow-address.ts";
import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";

/** Every entry of the sitemap is a page of the site, by its whole address. */
export const builtSitemap: Rule<[BuiltSite]> = {
  code: "built-sitemap",
  summary: "Every entry of `sitemap.xml` is a page that was built.",
  check: (site) =>
    site.sitemap.flatMap((entry) => {
      const followed = followAddress(entry, site);
      const isPage = followed.to === "file" && site.pages.get(followed.path)?.url === entry.value;
      if (isPage) return [];
      const message = `"${entry.value}" is no page that was built.`;
      return [
        issue("built-sitemap", entry.at, message, `Begin it with ${site.url} and end it as the page does.`),
      ];
    }),
};
