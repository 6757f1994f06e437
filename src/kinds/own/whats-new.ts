import type { OwnPage } from "../own-page.ts";

/** What changed, the newest first. */
export const whatsNew = {
  noun: "the list of what is new",
  address: "/whats-new/",
  isShown: ({ changes }) => changes.length > 0,
  icon: "about",
  foot: { list: "about", order: 3 },
  inAToZ: true,
} satisfies OwnPage;
