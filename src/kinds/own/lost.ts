import type { OwnPage } from "../own-page.ts";

/** What hosts show where an address has no page. */
export const lost = {
  noun: "the page for what is not there",
  address: "/404.html",
  unlisted: true,
} satisfies OwnPage;
