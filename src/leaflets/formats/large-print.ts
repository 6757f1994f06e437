import type { PrintedFormat } from "../format.ts";
import { a4Sheet } from "../sheets.ts";

/** Large print, in one column (UK Association for Accessible Formats). */
export const largePrint = {
  noun: "large print",
  order: 2,
  sheet: a4Sheet,
  type: { body: 18, smallest: 16 },
  foot: [["title"], ["publisher", "version"]],
} satisfies PrintedFormat;
