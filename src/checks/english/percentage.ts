import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";

const share = /(\d+(?:\.\d+)?)(?:%|\s?per\s?cent\b)/gi;

/** Risk is told in people, “1 in 7”, not in percentages, which many readers find hard to picture (NHS). */
export const percentage = rule({
  code: "percentage",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "Risk is told as a number of people, not as a percentage.",
  check: (text) =>
    findWordings(text, { sign: /\d(?:%|\s?per)/i, pattern: share }, ([written, number]) => ({
      message: `"${written}" is a percentage.`,
      hint: `Write it as a number of people: "${inPeople(Number(number))}".`,
    })),
});

/** `25` → “1 in 4”, `51` → “51 in 100”. */
function inPeople(percent: number): string {
  const group = percent > 0 && percent < 1 ? 1000 : 100;
  const people = (percent * group) / 100;
  const one = group / people;
  return Number.isInteger(one) ? `1 in ${one}` : `${Math.round(people)} in ${group}`;
}
