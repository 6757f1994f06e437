import { rule } from "../rule.ts";
import { graceDays, lateReviews } from "./late-reviews.ts";

/** A review that is long overdue fails the strict check; a build, which may be for an urgent mend, tells readers on the page. */
export const reviewOverdue = rule({
  code: "review-overdue",
  severity: "warning",
  strictly: "error",
  group: "Front matter and data",
  of: "draft",
  summary: `No page is read again more than ${graceDays} days late: an error for \`--strict\`, and a notice on the page.`,
  check: (draft, today) =>
    lateReviews(draft, today)
      .filter(({ days }) => days > graceDays)
      .map(({ at, message, hint }) => ({ at, message, hint })),
});
