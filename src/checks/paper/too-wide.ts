import { rule } from "../rule.ts";
import { placeOfWords } from "./place-of-words.ts";

const advice = {
  word: "Break the word up with a space or a hyphen, or write a shorter one.",
  picture: "Save the picture anew with a width that is not fixed.",
  panel: "Include a shorter part, or shorten it.",
  block: "Use fewer columns, or shorter words in them.",
};

/** Everything on a leaflet fits into its column, and on a card into its panel; known only once it is laid out as on paper. */
export const tooWide = rule({
  code: "too-wide",
  severity: "error",
  group: "Paper",
  of: "paper",
  summary:
    "Every word and picture of a leaflet fits into its column, and every part of a card into its panel.",
  check: (content, faults) =>
    faults.flatMap((found) => {
      const { fault, job } = found;
      if (fault.kind !== "misfit") return [];
      const name = fault.name.replace(/^.*(?=\/images\/)/, "");
      const what = fault.what === "picture" ? `The picture ${name}` : `"${name}"`;
      const side = fault.what === "panel" ? "high for its panel" : "wide for its place";
      const message = `${what} is ${fault.excess} mm too ${side} in ${job.file}.`;
      return [{ at: placeOfWords(name, found, content), message, hint: advice[fault.what] }];
    }),
});
