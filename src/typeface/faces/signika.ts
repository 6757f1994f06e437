import type { Typeface } from "../typeface.ts";

/** Signika. */
export const signika: Typeface = {
  name: "Signika",
  about: "sturdy and narrow, made for signs: leaflets are a little shorter",
  family: "Signika",
  short: "Signika",
  weights: [300, 700],
  ascent: 0.94,
  descent: 0.292,
  besideArial: { regular: 0.9561, bold: 0.9039 },
  measure: 28.4,
};
