import type { Draft } from "../../content/model.ts";
import { factDates } from "../placed-values.ts";
import { rule } from "../rule.ts";

/** Nobody has read or looked at anything on a day to come. */
export const futureDate = rule({
  code: "future-date",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary: "No `reviewed` or `checked` date, and no `date` of a change, lies in the future.",
  check: (draft, today) =>
    [...factDates(draft), ...newsDates(draft)]
      .filter(({ value }) => value > today)
      .map(({ name, value, at }) => {
        const message = `"${name}" is ${value}, which is still to come: today is ${today}.`;
        const hint =
          name === "date"
            ? "Write the day on which it is published; until then, keep it with draft: true."
            : "Write the day on which it was really done.";
        return { at: at(), message, hint };
      }),
});

/** The days of what changed. */
function newsDates({ changes }: Draft) {
  return changes.flatMap(({ data, yaml }) =>
    data ? [{ name: "date", value: data.date, at: () => yaml.valueAt(["date"]) }] : [],
  );
}
