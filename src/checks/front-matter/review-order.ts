import { textPages } from "../../content/text-pages.ts";
import { rule } from "../rule.ts";

/** The most years between one review and the next. */
const longest = 3;

/** A page is reviewed before it is next reviewed, and at most three years lie between (DAPB1605, PIF TICK). */
export const reviewOrder = rule({
  code: "review-order",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary: `The next review comes after the last one, at most ${longest} years on.`,
  check: (draft, today) =>
    textPages(draft).flatMap(({ fields: { reviewed, nextReview }, yaml }) => {
      // A last review that is still to come is a mistake of its own.
      if (!reviewed || !nextReview || reviewed > today) return [];
      if (nextReview <= reviewed) {
        const message = `The next review, ${nextReview}, is not after the last one, ${reviewed}.`;
        return [
          {
            at: yaml.valueAt(["nextReview"]),
            message,
            hint: `Write a later date, at most ${longest} years on.`,
          },
        ];
      }
      const latest = `${Number(reviewed.slice(0, 4)) + longest}${reviewed.slice(4)}`;
      if (nextReview <= latest) return [];
      const message = `The next review, ${nextReview}, is more than ${longest} years after the last one, ${reviewed}.`;
      return [{ at: yaml.valueAt(["nextReview"]), message, hint: `Write ${latest} or sooner.` }];
    }),
});
