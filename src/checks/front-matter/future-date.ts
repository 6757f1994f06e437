import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";
import { factDates } from "./fact-dates.ts";

/** Nobody has read or looked at anything on a day to come. */
export const futureDate: Rule = {
  code: "future-date",
  summary: "No `reviewed` or `checked` date lies in the future.",
  check: (draft, today) =>
    factDates(draft)
      .filter(({ date }) => date > today)
      .map(({ field, date, yaml, path }) => {
        const message = `"${field}" is ${date}, which is still to come: today is ${today}.`;
        return issue(
          "future-date",
          yaml.valueAt(path),
          message,
          "Write the day on which it was really done.",
        );
      }),
};
