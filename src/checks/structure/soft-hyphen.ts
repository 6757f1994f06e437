import { rule } from "../rule.ts";

/** A soft hyphen is for a long word in a narrow place; in any other it came with the pasting. */
export const softHyphen = rule({
  code: "soft-hyphen",
  severity: "warning",
  group: "Structure",
  of: "draft",
  summary: "No word holds a soft hyphen, which shows only where a line ends.",
  check: ({ files }) =>
    files.flatMap(({ folder, source }) => {
      if (!source || folder === "images" || !source.text.includes("\u00ad")) return [];
      return [...source.text.matchAll(/([\p{L}\p{M}]+)\u00ad(?=(\p{L}+))/gu)].map(
        ({ 1: start = "", 2: end, index }) => ({
          at: source.at(index + start.length),
          message: `In "${start}${end}" stands a soft hyphen (U+00AD), which shows only where a line ends there.`,
          hint: "Delete it, with the letters before and behind it, and type those again.",
        }),
      );
    }),
});
