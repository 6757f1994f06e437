import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";

/** English has no space before a mark: a line may end there, and begin with it. */
export const spaceBeforeMark = rule({
  code: "space-before-mark",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "No space stands before a comma, a full stop or another mark, nor inside a bracket.",
  check: (text) =>
    findWordings(
      text,
      {
        sign: / [,.;:?!)](?<=\p{L} .)(?![\p{Ll}\p{N}])|[(“] \S/u,
        pattern:
          /(?<=[\p{L}\p{N}”)]) +([,.;:?!)])(?=\s|$|[,.;:?!](?!\S)|\p{Lu}\p{Ll})(?! \. \.)|(?<=([(“])) +(?=\S)/gu,
      },
      ([, before, behind]) => ({
        message: before ? `A space stands before "${before}".` : `A space stands behind "${behind}".`,
        hint: "Remove the space.",
      }),
    ),
});
