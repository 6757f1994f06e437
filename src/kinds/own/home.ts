import type { OwnPage } from "../own-page.ts";

/** The way in. */
export const home = {
  noun: "the home page",
  address: "/",
} satisfies OwnPage;
