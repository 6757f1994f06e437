import type { Typeface } from "../typeface.ts";

/** Nunito Sans. */
export const nunitoSans: Typeface = {
  name: "Nunito Sans",
  about: "round and friendly",
  family: "Nunito Sans",
  short: "Nunito",
  weights: [200, 1000],
  ascent: 1.011,
  descent: 0.353,
  besideArial: { regular: 1.0108, bold: 0.9734 },
  measure: 30,
};
