import { rule } from "../rule.ts";
import { placeOfLeaflet } from "./place-of-words.ts";

/** The page numbers that a leaflet says are those of its pages; a number that is longer than another can move what it numbers. */
export const unsettledNumbers = rule({
  code: "unsettled-numbers",
  severity: "error",
  group: "Paper",
  of: "paper",
  summary: "The page numbers in a leaflet come to rest: none moves what it numbers to another page for ever.",
  check: (content, faults) =>
    faults.flatMap((found) => {
      const { fault, job } = found;
      if (fault.kind !== "numbers") return [];
      const message = `The page numbers in ${job.file} change at each print.`;
      const hint = "Put the parts in another order, or make one of them a few lines shorter.";
      return [{ at: placeOfLeaflet(found, content), message, hint }];
    }),
});
