import { rule } from "../rule.ts";
import { graceDays, lateReviews } from "./late-reviews.ts";

/** A review that has just become due is a warning. */
export const reviewDue = rule({
  code: "review-due",
  severity: "warning",
  group: "Front matter and data",
  of: "draft",
  summary: "A page is read again before its next review date.",
  check: (draft, today) =>
    lateReviews(draft, today)
      .filter(({ days }) => days <= graceDays)
      .map(({ at, message, hint }) => ({ at, message, hint })),
});
