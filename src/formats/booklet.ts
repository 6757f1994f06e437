import { a5Sheet, type FoldedFormat } from "./format.ts";

/** The large print of a leaflet with a contents page, folded: halved to A5, 18 points become nearly 13, where 13 would become 9. */
export const booklet = {
  noun: "a booklet",
  order: 4,
  sheet: a5Sheet,
  pagesOf: "large-print",
} satisfies FoldedFormat;
