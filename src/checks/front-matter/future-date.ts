import { rule } from "../rule.ts";
import { factDates } from "./fact-dates.ts";

/** Nobody has read or looked at anything on a day to come. */
export const futureDate = rule({
  code: "future-date",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary: "No `reviewed` or `checked` date lies in the future.",
  check: (draft, today) =>
    factDates(draft)
      .filter(({ date }) => date > today)
      .map(({ field, date, yaml, path }) => {
        const message = `"${field}" is ${date}, which is still to come: today is ${today}.`;
        return { at: yaml.valueAt(path), message, hint: "Write the day on which it was really done." };
      }),
});
