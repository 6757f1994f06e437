import { rule } from "../rule.ts";
import { graceDays, lateReviews } from "./late-reviews.ts";

/** A review that is long overdue stops the build. */
export const reviewOverdue = rule({
  code: "review-overdue",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary: `No page is published more than ${graceDays} days after its review was due.`,
  check: (draft, today) =>
    lateReviews(draft, today)
      .filter(({ days }) => days > graceDays)
      .map(({ at, message, hint }) => ({ at, message, hint })),
});
