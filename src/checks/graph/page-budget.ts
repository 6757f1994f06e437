import type { FormatName } from "../../formats/editions.ts";
import { rule } from "../rule.ts";

/** No leaflet has more pages than its front matter allows; known only once it is printed. */
export const pageBudget = rule({
  code: "page-budget",
  severity: "error",
  group: "Graph",
  of: "print",
  summary: "No edition of a leaflet has more pages than `maxPages` allows.",
  check: ({ leaflets }, printed) =>
    printed.flatMap(({ slug, format, clinic, pages }) => {
      const leaflet = leaflets.find((each) => each.slug === slug);
      const budgets: Partial<Record<FormatName, number>> = leaflet?.data.maxPages ?? {};
      const most = budgets[format];
      if (!leaflet || most === undefined || pages <= most) return [];
      const whose = clinic === undefined ? "" : ` for the clinic ${clinic}`;
      const message = `The ${format} edition${whose} has ${pages} pages, more than ${most}.`;
      const hint = "Include fewer parts, shorten the pages they come from, or allow more pages.";
      return [{ at: leaflet.yaml.valueAt(["maxPages", format]), message, hint }];
    }),
});
