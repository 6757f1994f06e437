import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";
import { graceDays, lateReviews } from "./late-reviews.ts";

/** A review that has just become due is a warning. */
export const reviewDue: Rule = {
  code: "review-due",
  summary: "A page is read again before its next review date.",
  check: (draft, today) =>
    lateReviews(draft, today)
      .filter(({ days }) => days <= graceDays)
      .map(({ at, message, hint }) => issue("review-due", at, message, hint)),
};
