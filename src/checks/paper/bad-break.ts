import { rule } from "../rule.ts";
import { placeOfWords } from "./place-of-words.ts";

const names = {
  row: "The row of a table",
  item: "The item of a list",
  entry: "The entry of the contents",
  heading: "The heading",
};

/** No page of a leaflet ends within an item, a row or an entry, or right behind a heading; known only once it is printed. */
export const badBreak = rule({
  code: "bad-break",
  severity: "warning",
  group: "Paper",
  of: "paper",
  summary:
    "No page of a leaflet ends within an item of a list or a row of a table, or right behind a heading.",
  check: (content, faults) =>
    faults.flatMap((found) => {
      const { fault, job } = found;
      if (fault.kind !== "break") return [];
      const { parts, words, page } = fault;
      const what = parts === "heading" ? "is alone at the foot of" : "goes on overleaf from";
      const message = `${names[parts]} "${words}" ${what} page ${page} of ${job.file}.`;
      const hint = "Make it shorter, or what stands right before it, or put the parts in another order.";
      return [{ at: placeOfWords(words, found, content), message, hint }];
    }),
});
