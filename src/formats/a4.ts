import { a4Sheet, type PrintedFormat } from "./format.ts";

/** The edition that most people print. */
export const a4 = {
  noun: "A4",
  order: 1,
  standard: true,
  sheet: a4Sheet,
  type: { body: 13, smallest: 12 },
  foot: [["publisher", "title", "version"]],
} satisfies PrintedFormat;
