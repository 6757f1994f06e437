import { issue } from "../report/catalogue.ts";
import type { Rule } from "./rule.ts";

/** How long a review may be late before the build stops. */
const graceDays = 90;

/** No page stands unreviewed past its date: a warning for 90 days, then an error. */
export const checkReviewDue: Rule = ({ guide, services, pages }, today) =>
  [...guide, ...services, ...pages].flatMap(({ data, yaml }) => {
    if (!data || data.nextReview <= data.reviewed) return [];
    const late = daysBetween(data.nextReview, today);
    if (late <= 0) return [];
    const message = `The review of this page was due on ${data.nextReview}, ${late} ${late === 1 ? "day" : "days"} ago.`;
    const hint =
      "Read the page against its sources, mend it, then write new dates for reviewed and nextReview.";
    return [
      issue(late > graceDays ? "review-overdue" : "review-due", yaml.valueAt(["nextReview"]), message, hint),
    ];
  });

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
