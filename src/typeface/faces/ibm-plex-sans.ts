import type { Typeface } from "../typeface.ts";

/** IBM Plex Sans. */
export const ibmPlexSans: Typeface = {
  name: "IBM Plex Sans",
  about: "upright and exact; its font for screens is the largest",
  family: "IBM Plex Sans",
  short: "Plex",
  weights: [100, 700],
  ascent: 1.025,
  descent: 0.275,
  besideArial: { regular: 1.0083, bold: 0.9786 },
  measure: 30,
};
