import { a4Sheet, type PrintedFormat } from "./format.ts";

/** Large print, in one column (UK Association for Accessible Formats). */
export const largePrint = {
  noun: "large print",
  order: 3,
  sheet: a4Sheet,
  type: { body: 18, smallest: 16 },
  foot: [["title"], ["publisher", "version"]],
} satisfies PrintedFormat;
