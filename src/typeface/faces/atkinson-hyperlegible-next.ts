import type { Typeface } from "../typeface.ts";

/** Atkinson Hyperlegible Next. */
export const atkinsonHyperlegibleNext: Typeface = {
  name: "Atkinson Hyperlegible Next",
  about:
    "made for low vision: each letter has a shape of its own; its 0 has a stroke on screens, and none in phone numbers and on paper",
  family: "Hyperlegible Next",
  short: "Hyperlegible",
  weights: [200, 800],
  ascent: 0.984,
  descent: 0.316,
  besideArial: { regular: 0.99047, bold: 1.0058 },
  measure: 29.5,
  hasStrokedZero: true,
};
