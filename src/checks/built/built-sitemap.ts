import { followAddress } from "../../inspect/follow-address.ts";
import { rule } from "../rule.ts";

/** Every entry of the sitemap is a page of the site, by its whole address. */
export const builtSitemap = rule({
  code: "built-sitemap",
  severity: "error",
  group: "Built site",
  of: "built",
  summary: "Every entry of `sitemap.xml` is a page that was built.",
  check: (site) =>
    site.sitemap.flatMap((entry) => {
      const followed = followAddress(entry, site);
      const isPage = followed.to === "file" && site.pages.get(followed.path)?.url === entry.value;
      if (isPage) return [];
      const message = `"${entry.value}" is no page that was built.`;
      return [{ at: entry.at, message, hint: `Begin it with ${site.url} and end it as the page does.` }];
    }),
});
