import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const pattern = new RegExp(`\\b(${weekdays.join("|")}),? (\\d{1,2}) (${months}) (\\d{4})\\b`, "g");

/** A day of the week that is named with a date is that of the date: a reader would come on the wrong day. */
export const wrongWeekday = rule({
  code: "wrong-weekday",
  severity: "error",
  group: "Words",
  of: "text",
  language: "en",
  summary: "A day of the week that stands before a date is that of the date.",
  check: (text) =>
    findWordings(text, { sign: /day,? \d/, pattern }, ([, named = "", day, month, year]) => {
      const date = new Date(`${day} ${month} ${year} UTC`);
      const right = weekdays[date.getUTCDay()];
      if (right === undefined || right === named || date.getUTCDate() !== Number(day)) return undefined;
      return {
        message: `${day} ${month} ${year} is a ${right}, not a ${named}.`,
        hint: "Look which of the two is right, and mend the other.",
      };
    }),
});
