import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";

/** English has no space before a mark: a line may end there, and begin with it. */
export const spaceBeforeMark = rule({
  code: "space-before-mark",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "No space stands before a comma, a full stop, a colon, a question mark or an exclamation mark.",
  check: (text) =>
    findWordings(
      text,
      { sign: /\p{L} [,.;:?!](?:\s|$)/u, pattern: /(?<=[\p{L}\p{N}”)]) +([,.;:?!])(?=\s|$)/gu },
      ([, mark]) => ({ message: `A space stands before "${mark}".`, hint: "Remove the space." }),
    ),
});
