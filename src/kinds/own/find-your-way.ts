import type { OwnPage } from "../own-page.ts";

/** The first question of the route finder; its other pages, which are only reached from it, stand below. */
export const findYourWay = {
  noun: "the route finder",
  address: "/find-your-way/",
  isShown: ({ yaml }) => yaml["route-finder"] !== undefined,
  icon: "decide",
  foot: { list: "find", order: 0 },
  inAToZ: true,
  sheet: "find-your-way.css",
} satisfies OwnPage;
