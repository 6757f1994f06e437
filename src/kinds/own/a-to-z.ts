import type { OwnPage } from "../own-page.ts";

/** Every page under the words that people look for. */
export const aToZ = {
  noun: "the A to Z",
  address: "/a-to-z/",
  icon: "a-to-z",
  foot: { list: "find", order: 5 },
} satisfies OwnPage;
