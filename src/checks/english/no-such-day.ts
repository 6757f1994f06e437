import { distance } from "fastest-levenshtein";
import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";

const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const days = "\\d{1,2}(?:st|nd|rd|th)?";
const day = new RegExp(
  `(?<![\\d.:/-])(?:(${days}) (?:of )?(${months})|(${months}) (${days})(?![\\d:]))(?:,? (\\d{4}))?\\b`,
  "g",
);
/** A word between a day and a year, where only a month can stand. */
const named = new RegExp(
  `(?<![\\d.:/-])${days} (?!(?:${months}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b)([A-Z]\\p{Ll}{2,9}) (?:19|20)\\d\\d\\b`,
  "gu",
);
const time =
  /(?<![\d.:£$€/-])(\d{1,2})(?:[.:](\d\d))? ?[ap]\.?m\b|(?<![\d.:£$€/-])(\d{1,2}):(\d\d)(?![\d:])/gi;

/** Every day and hour that is named is one on which something can happen. */
export const noSuchDay = rule({
  code: "no-such-day",
  severity: "error",
  group: "Words",
  of: "text",
  language: "en",
  summary: "Every date in a text is a day of the calendar, and every time one of the clock.",
  check: (text) => [
    ...findWordings(
      text,
      { sign: /\d(?:st|nd|rd|th)? [A-Z]| \d(?<=[A-Z][a-z]+ \d)/, pattern: day },
      ([date, before, month, other, behind, year]) => {
        const number = Number.parseInt(before ?? behind ?? "", 10);
        if (number >= 1 && number <= lengthOf(month ?? other ?? "", year)) return undefined;
        return { message: `There is no ${date}.`, hint: "Look the day up, and write it as 6 August 2026." };
      },
    ),
    ...findWordings(
      text,
      { sign: /\d [A-Z][a-z]+ \d{4}/, pattern: named },
      ({ 0: date, 1: word = "", index }) => {
        const month = monthLike(word);
        if (month === undefined) return undefined;
        const from = index + date.indexOf(word);
        return { from, message: `"${word}" is no month.`, hint: `Did you mean "${month}"?` };
      },
    ),
    ...findWordings(
      text,
      { sign: /\d ?[ap]\.?m\b|\d:\d/i, pattern: time },
      ([written, twelve, minutes, hour, others]) => {
        const isClock = Number(minutes ?? others ?? 0) < 60;
        if (isClock && (twelve === undefined ? Number(hour) <= 24 : isHour(Number(twelve)))) return undefined;
        return {
          message: `"${written}" is no time of the day.`,
          hint: "Look it up, and write it as 9am or 5.30pm.",
        };
      },
    ),
  ],
});

/** The month that a word was meant to be: in a short one a letter may be another, in a long one two. */
function monthLike(word: string): string | undefined {
  const most = word.length > 4 ? 2 : 1;
  return months.split("|").find((month) => distance(word, month) <= most);
}

/** Of the twelve that stand with “am” and “pm”. */
function isHour(hour: number): boolean {
  return hour >= 1 && hour <= 12;
}

/** How many days a month has; without its year, the most. */
function lengthOf(month: string, year = "2024"): number {
  return new Date(Date.UTC(Number(year), months.split("|").indexOf(month) + 1, 0)).getUTCDate();
}
