import type { Typeface } from "../typeface.ts";

/** Radio Canada. */
export const radioCanada: Typeface = {
  name: "Radio Canada",
  about: "wide and open: leaflets have a few lines more",
  family: "Radio Canada",
  short: "Radio",
  weights: [300, 700],
  ascent: 0.945,
  descent: 0.255,
  besideArial: { regular: 1.0413, bold: 1.0047 },
  measure: 31,
};
