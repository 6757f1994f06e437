import type { Content } from "../content/model.ts";
import type { PrintedLeaflet } from "../leaflets/manifest.ts";
import { issue } from "../report/catalogue.ts";
import type { Issue } from "../report/issue.ts";

/** No leaflet has more pages than its front matter allows; known only once it is printed. */
export function checkPageBudgets({ leaflets }: Content, printed: readonly PrintedLeaflet[]): Issue[] {
  return printed.flatMap(({ slug, format, pages }) => {
    const leaflet = leaflets.find((each) => each.slug === slug);
    if (!leaflet || pages <= leaflet.data.maxPages[format]) return [];
    const message = `The ${format} edition has ${pages} pages, more than ${leaflet.data.maxPages[format]}.`;
    const hint = "Include fewer parts, shorten the pages they come from, or allow more pages.";
    return [issue("page-budget", leaflet.yaml.valueAt(["maxPages", format]), message, hint)];
  });
}
