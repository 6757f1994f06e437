import { factDates } from "../placed-values.ts";
import { rule } from "../rule.ts";

/** Nobody has read or looked at anything on a day to come. */
export const futureDate = rule({
  code: "future-date",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary: "No `reviewed` or `checked` date lies in the future.",
  check: (draft, today) =>
    factDates(draft)
      .filter(({ value }) => value > today)
      .map(({ name, value, at }) => {
        const message = `"${name}" is ${value}, which is still to come: today is ${today}.`;
        return { at: at(), message, hint: "Write the day on which it was really done." };
      }),
});
