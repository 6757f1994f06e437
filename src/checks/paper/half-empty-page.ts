import { rule } from "../rule.ts";
import { placeOfLeaflet } from "./place-of-words.ts";

/** No page of a leaflet but its last is less than two thirds full. */
export const halfEmptyPage = rule({
  code: "half-empty-page",
  severity: "warning",
  group: "Paper",
  of: "paper",
  summary: "No page of a leaflet but its last is less than two thirds full.",
  check: (content, faults) =>
    faults.flatMap((found) => {
      const { fault, job } = found;
      if (fault.kind !== "page") return [];
      const message = `Page ${fault.page} of ${job.file} is only ${Math.round(fault.fill * 100)}% full.`;
      const hint = "Put the parts in another order, or make the part on the next page shorter.";
      return [{ at: placeOfLeaflet(found, content), message, hint }];
    }),
});
