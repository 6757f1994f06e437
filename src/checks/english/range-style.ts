import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";

const day = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const number = "£?\\d(?:[\\d,.]*\\d)?(?:[ap]m)?";

/** Two numbers, days or months with a line between; not a phone number, a date or a name such as COVID-19. */
const range = new RegExp(
  `(?<![\\p{L}\\d/.–-]|\\d\\s)(${number}|${day}|${month})\\s?[-–—−]\\s?(${number}|${day}|${month})(?![\\p{L}\\d/–-]|\\s\\d)`,
  "gu",
);

/** Ranges are written with “to”, which screen readers read out and nobody takes for a minus. */
export const rangeStyle = rule({
  code: "range-style",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "Ranges are written with “to”, not with a hyphen or a dash.",
  check: (text) =>
    findWordings(text, { sign: /[-–—−]\s?[\d£A-Z]/, pattern: range }, ([written, from, to]) => ({
      message: `"${written}" is a range with a line.`,
      hint: `Write "${from} to ${to}".`,
    })),
});
