import { nations } from "../nations.ts";
import type { Known, OwnPage } from "../own-page.ts";

/** Who can help: in all of the UK, and in each nation. */
export const help = {
  noun: "the list of who can help",
  address: "/help/",
  below: nations.map((nation) => `${nation}/`),
  isShown: ({ data: { contacts } }: Pick<Known, "data">) =>
    !contacts || Object.values(contacts).some(({ kind }) => kind),
  icon: "for-others",
  menu: 1,
  foot: { list: "find", order: 1 },
  inAToZ: true,
} satisfies OwnPage;
