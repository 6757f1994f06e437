import { factDates } from "../placed-values.ts";
import { rule } from "../rule.ts";

/** A fact that can go stale, such as a phone number or a price, is looked at again every year. */
export const staleFact = rule({
  code: "stale-fact",
  severity: "warning",
  group: "Front matter and data",
  of: "draft",
  summary: "Whatever has a `checked` date was looked at within the last 12 months.",
  check(draft, today) {
    const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
    return factDates(draft)
      .filter(({ field, value }) => field.done === "checked" && value < yearAgo)
      .map(({ value, path, at }) => {
        const what = path.length > 1 ? `"${String(path.at(-2))}"` : "this file";
        const message = `Nobody has looked at the source of ${what} since ${value}, more than 12 months ago.`;
        const hint = "Look at it again, mend what has changed, then write the new day here.";
        return { at: at(), message, hint };
      });
  },
});
