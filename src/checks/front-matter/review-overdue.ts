import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";
import { graceDays, lateReviews } from "./late-reviews.ts";

/** A review that is long overdue stops the build. */
export const reviewOverdue: Rule = {
  code: "review-overdue",
  summary: `No page is published more than ${graceDays} days after its review was due.`,
  check: (draft, today) =>
    lateReviews(draft, today)
      .filter(({ days }) => days > graceDays)
      .map(({ at, message, hint }) => issue("review-overdue", at, message, hint)),
};
