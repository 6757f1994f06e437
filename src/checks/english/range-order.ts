import { numberWords, readNumberWords } from "../../prose/plain-numbers.ts";
import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";

const words = numberWords.join("|");
const number = String.raw`£?\d(?:[\d,]*\d)?(?:\.\d+)?|(?:${words})\b`;
const unit =
  "minutes?|hours?|days?|weeks?|months?|years?|miles?|people|patients|pages|pounds?|per cent|mg|ml|kg|cm";
const month = "January|February|March|April|May|June|July|August|September|October|November|December";

/** Two numbers, and what they count; what comes before something counts down to it. */
const counted = new RegExp(
  String.raw`(?<![\w.,:£/-])(${number}) (and|to) (${number})(?: ?((?:${unit}|${month})\b|[%°]))?(?! (?:before|earlier|ago)\b)`,
  "gi",
);

/** Two times of the clock. */
const clock =
  /(?<![\w.:])(\d{1,2})(?:[.:](\d\d))? ?([ap]m)? (?:to|until|till) (\d{1,2})(?:[.:](\d\d))? ?([ap]m)?(?![.:]?\d|\w)/gi;

/** Two days of the calendar, with their years or the last one’s. */
const days = new RegExp(
  String.raw`\b(\d{1,2}) (${month})(?: (\d{4}))? (?:and|to|until|till) (\d{1,2}) (${month}) (\d{4})\b`,
  "g",
);

/** What stands before numbers of which the second may be the smaller: what has fallen, and a time such as ten to five. */
const falling =
  /\b(?:from|at|by|falls?|fell|drop(?:s|ped)?|down|cuts?|goes|went|lowers?|lowered|reduced?|scores?|ratio of)\s+$/i;

/** A helpline may be open all night; nothing is open all day but for an hour or two. */
const longest = 20;

/** A range goes from the smaller number to the greater, and from the earlier time to the later. */
export const rangeOrder = rule({
  code: "range-order",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary:
    "A range goes from the smaller number to the greater, and from the time of opening to that of closing.",
  check: (text) => [
    ...findWordings(
      text,
      { sign: new RegExp(` (?:and|to) (?:£?\\d|(?:${words})\\b)`, "i"), pattern: counted },
      (match, passage) => tellNumbers(match, passage.text.slice(0, match.index)),
    ),
    ...findWordings(
      text,
      { sign: /[a-y] (?:\d{4} )?(?:and|to|until|till) \d{1,2} [A-Z]/, pattern: days },
      (match, passage) => tellDays(match, passage.text.slice(0, match.index)),
    ),
    ...findWordings(text, { sign: /\d ?(?:[ap]m)? (?:to|until|till) \d/i, pattern: clock }, tellTimes),
  ],
});

function tellNumbers([written, first = "", joint, second = "", counts]: RegExpExecArray, before: string) {
  const isBetween = /\bbetween $/i.test(before);
  const isMonth = counts !== undefined && new RegExp(`^(?:${month})$`, "i").test(counts);
  const isYear = (number: string) => /^(?:19|20)\d\d$/.test(number);
  const areYears = isYear(first) && isYear(second);
  const isMeasured =
    areYears || counts !== undefined || /\baged? $/i.test(before) || (/£/.test(first) && /£/.test(second));
  if (!isMeasured || amountOf(first) <= amountOf(second)) return undefined;
  if (isMonth && isYear(first)) return undefined; // The end of one date, and the beginning of another.
  if (joint?.toLowerCase() === "and" ? !isBetween : falling.test(before) && !isMonth) return undefined;
  return {
    message: `"${written}" goes from the greater number to the smaller.`,
    hint: `Write "${second} ${joint} ${first}", or look up which number is meant.`,
  };
}

function tellDays(
  [written, day, name, year, laterDay, laterName, laterYear]: RegExpExecArray,
  before: string,
) {
  const isRange = written?.includes(" and ") !== true || /\bbetween $/i.test(before);
  const begin = Date.parse(`${day} ${name} ${year ?? laterYear} UTC`);
  if (!isRange || begin <= Date.parse(`${laterDay} ${laterName} ${laterYear} UTC`)) return undefined;
  const message = `"${written}" ends before it begins.`;
  return { message, hint: "Look both days up, or write the year of each." };
}

function tellTimes([written, hour, minutes, half, laterHour, laterMinutes, laterHalf]: RegExpExecArray) {
  const isClock = (half && laterHalf) || (minutes && laterMinutes);
  if (!isClock) return undefined;
  const begin = timeOf(hour, minutes, half);
  const lasts = (timeOf(laterHour, laterMinutes, laterHalf) - begin + 24) % 24;
  if (lasts < longest) return undefined;
  const message = `"${written}" is ${Math.floor(lasts)} hours long.`;
  return { message, hint: "Look up both times: am is before noon, pm behind it." };
}

function amountOf(written: string): number {
  return /\d/.test(written) ? Number(written.replace(/[£,]/g, "")) : readNumberWords(written);
}

/** Hours since midnight. */
function timeOf(hour = "0", minutes = "0", half?: string): number {
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  return hours + Number(minutes) / 60;
}
