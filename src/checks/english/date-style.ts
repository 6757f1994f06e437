import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const anyMonth = `(?:${months.map((name) => name.slice(0, 3)).join("|")})`;
const month = `(?:${months.join("|")})`;
const shortMonth = "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?";

/** Dates in any other form than 6 August 2026. */
const forms = [
  `\\d{4}-\\d{2}-\\d{2}`,
  `\\d{1,2}[/-]\\d{1,2}[/-]\\d{2}(?:\\d{2})?`,
  `(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.\\d{2}(?:\\d{2})?`,
  `\\d{1,2}(?:st|nd|rd|th) (?:of )?(?:${month}|${shortMonth})(?:,? \\d{4})?`,
  `0\\d ${month}(?:,? \\d{4})?`,
  `\\d{1,2} (?:${month}, |${shortMonth},? )\\d{4}`,
  `\\d{1,2} ${shortMonth}`,
  `(?:${month}|${shortMonth}) \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?`,
  `${shortMonth} \\d{4}`,
];
const otherDate = new RegExp(`(?<![\\d/.-])(?:${forms.join("|")})(?![\\d/-])`, "g");

/** What every such date holds. */
const dateSign = new RegExp(`\\d(?:st|nd|rd|th|[-/.]\\d| ${anyMonth})|${anyMonth}[a-z.]* \\d`);

/** Dates are written as 6 August 2026, which nobody reads as the eighth of June. */
export const dateStyle = rule({
  code: "date-style",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "Dates are written as 6 August 2026.",
  check: (text) =>
    findWordings(text, { sign: dateSign, pattern: otherDate }, ([written]) => ({
      message: `"${written}" is a date in another form.`,
      hint: `Write ${plainDate(written)}.`,
    })),
});

/** The same day as the guide writes it; where all is numbers, the day comes first, or the year. */
function plainDate(written: string): string {
  const numbers = written.match(/\d+/g) ?? [];
  const named = months.find((name) => written.includes(name.slice(0, 3)));
  if (named) return [Number(numbers[0]), named, ...numbers.slice(1)].join(" ");
  const [day, number, year = ""] = numbers[0]?.length === 4 ? numbers.toReversed() : numbers;
  const name = months[Number(number) - 1];
  if (!name) return "it as 6 August 2026";
  return `${Number(day)} ${name} ${year.length === 2 ? `20${year}` : year}`;
}
