import type { OwnPage } from "../own-page.ts";
import { firstRoundTrip } from "../page-kind.ts";

/** The search, which is a script with an index. */
export const search = {
  noun: "the search",
  address: "/search/",
  icon: "search",
  foot: { list: "find", order: 6 },
  unlisted: true,
  styles: "search.css",
  budget: { bytes: firstRoundTrip, scripts: true },
} satisfies OwnPage;
