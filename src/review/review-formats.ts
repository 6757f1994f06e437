import type { Draft } from "../content/model.ts";
import type { TextPage } from "../content/text-pages.ts";
import type { Organisation } from "../kinds/types.ts";
import type { Words } from "../words/words.ts";
import { formatReview } from "./format-review.ts";
import { printSheet } from "./print-sheet.ts";
import { reviewCalendar } from "./review-calendar.ts";
import { reviewList } from "./review-list.ts";
import { signOffSheet } from "./sign-off-sheet.ts";

/** What a review is told of: a guide on a day, and the pages that sheets are made of. */
interface Reviewed {
  draft: Draft;
  organisation: Organisation;
  words: Words;
  pages: readonly TextPage[];
  today: string;
}

const sheets = ({ draft, pages, ...guide }: Reviewed) => signOffSheet(pages, draft, guide);

/** The ways in which a review can be told, by name. */
export const reviewFormats = {
  text: ({ draft, today }: Reviewed) => `${formatReview(reviewList(draft, today))}\n`,
  json: ({ draft, today }: Reviewed) => `${JSON.stringify(reviewList(draft, today), null, 2)}\n`,
  ics: ({ draft, organisation, today }: Reviewed) => reviewCalendar(reviewList(draft, today), organisation),
  html: sheets,
  pdf: (reviewed: Reviewed) => printSheet(sheets(reviewed)),
} as const;
