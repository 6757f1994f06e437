import type { OwnPage } from "../own-page.ts";

/** What the guide is based on, and how each of it was read. */
export const sources = {
  noun: "the list of sources",
  address: "/sources/",
  isShown: ({ data: { sources } }) => !sources || Object.keys(sources).length > 0,
  icon: "about",
  foot: { list: "about", order: 4 },
  inAToZ: true,
} satisfies OwnPage;
