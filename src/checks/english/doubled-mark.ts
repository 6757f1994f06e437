import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";

/** Two marks side by side that never are: but for dots, which may leave something out, and the stop of “etc.”. */
const pattern =
  /(?<![.…])\.\.(?![.…])|(?<!\b(?:etc|approx|Ltd|Inc|Co|Dr|Mr|Mrs|Ms|St|e\.g|i\.e|a\.m|p\.m)\b)(?<=\p{L}{2,}[”’)]?)\.[,;:]|[,;:][,.;]+|[,;:][!?]+(?=\s|$)|[!?]\.(?![.…])|[!?]{2,}/gu;

/** One mark stands where one is read. */
export const doubledMark = rule({
  code: "doubled-mark",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "No comma, full stop, colon, question mark or exclamation mark stands beside another.",
  check: (text) =>
    findWordings(text, { sign: /[.,;:!?][.,;:!?]/, pattern }, ([marks]) => ({
      message: `"${marks}" are ${marks.length} marks in one place.`,
      hint: `Write one of them.`,
    })),
});
