import type { OwnPage } from "../own-page.ts";

/** The way in. */
export const home = {
  noun: "the home page",
  address: "/",
  styles: "home.css",
} satisfies OwnPage;
