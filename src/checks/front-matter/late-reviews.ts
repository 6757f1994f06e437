import type { Draft } from "../../content/model.ts";
import { textPages } from "../../content/text-pages.ts";
import { daysBetween } from "../../kinds/calendar-day.ts";
import type { Place } from "../../report/issue.ts";

/** How many days a review may be late before readers are told. */
export const graceDays = 90;

/** A page whose review is late, in words and by how many days. */
interface LateReview {
  /** The address of the page. */
  url: string;
  days: number;
  at: Place;
  message: string;
  hint: string;
}

/** The pages whose next review should have been before `today`. Dates in the wrong order are another rule's. */
export function lateReviews(draft: Draft, today: string): LateReview[] {
  return textPages(draft).flatMap(({ url, fields: { reviewed, nextReview }, yaml }) => {
    if (!reviewed || !nextReview || nextReview <= reviewed) return [];
    const days = daysBetween(nextReview, today);
    if (days <= 0) return [];
    const message = `The review of this page was due on ${nextReview}, ${days} ${days === 1 ? "day" : "days"} ago.`;
    const hint =
      "Read the page against its sources, mend it, then write new dates for reviewed and nextReview.";
    return [{ url, days, at: yaml.valueAt(["nextReview"]), message, hint }];
  });
}

/** The addresses of the pages whose review is so late that readers are told. */
export function overduePages(draft: Draft, today: string): Set<string> {
  return new Set(lateReviews(draft, today).flatMap(({ days, url }) => (days > graceDays ? url : [])));
}
