import type { OwnPage } from "../own-page.ts";
import { firstRoundTrip } from "../page-kind.ts";

/** The first round trip, and a script of 10.5 KB: the field is there before it. */
const weight = firstRoundTrip + 10_500;

/** The search, which is a script with an index; without one, a list of answers. */
export const search = {
  noun: "the search",
  address: "/search/",
  icon: "search",
  foot: { list: "find", order: 6 },
  unlisted: true,
  styles: "search.css",
  budget: { bytes: weight, scripts: true },
} satisfies OwnPage;
