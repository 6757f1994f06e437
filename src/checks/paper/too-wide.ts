import type { Misfit } from "../../leaflets/paper/find-misfits.ts";
import { rule } from "../rule.ts";
import { placeOfWords } from "./place-of-words.ts";

const WIDE = "wide for its place";
const remarks: Record<Misfit["what"], { too: string; hint: string }> = {
  word: { too: WIDE, hint: "Break the word up with a space or a hyphen, or write a shorter one." },
  picture: { too: WIDE, hint: "Save the picture anew with a width that is not fixed." },
  "high picture": { too: "high for its page", hint: "Save the picture anew, and make it less high." },
  panel: { too: "high for its panel", hint: "Include a shorter part, or shorten it." },
  block: { too: WIDE, hint: "Use fewer columns, or shorter words in them." },
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
      const what = fault.what.endsWith("picture") ? `The picture ${name}` : `"${name}"`;
      const { too, hint } = remarks[fault.what];
      const message = `${what} is ${fault.excess} mm too ${too} in ${job.file}.`;
      return [{ at: placeOfWords(name, found, content), message, hint }];
    }),
});
