import type { OwnPage } from "../own-page.ts";

/** All leaflets. */
export const leaflets = {
  noun: "the list of leaflets",
  address: "/leaflets/",
  isShown: ({ leaflets }) => leaflets.length > 0,
  icon: "leaflets",
  menu: 3,
  foot: { list: "find", order: 3 },
} satisfies OwnPage;
