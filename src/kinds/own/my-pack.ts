import type { OwnPage } from "../own-page.ts";
import { tool } from "../page-kind.ts";

/** A pack to take along: questions, records, words and letters of the reader’s own choice. */
export const myPack = {
  noun: "the reader’s pack",
  address: "/my-pack/",
  isShown: ({ data: { pack } }) => pack !== null,
  icon: "get-ready",
  foot: { list: "find", order: 7 },
  inAToZ: true,
  styles: "tools.css",
  paper: { format: "a4" },
  budget: tool,
} satisfies OwnPage;
