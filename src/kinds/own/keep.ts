import type { OwnPage } from "../own-page.ts";
import { firstRoundTrip } from "../page-kind.ts";

/** What keeps the guide on a reader’s device. */
export const keep = {
  noun: "the page that keeps the guide",
  address: "/keep/",
  icon: "about",
  foot: { list: "about", order: 1 },
  inAToZ: true,
  budget: { bytes: firstRoundTrip, scripts: true },
} satisfies OwnPage;
