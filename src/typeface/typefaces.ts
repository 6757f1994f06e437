// Written by `npm run docs` from the files in these folders.
import { atkinsonHyperlegibleNext } from "./faces/atkinson-hyperlegible-next.ts";
import { ibmPlexSans } from "./faces/ibm-plex-sans.ts";
import { nunitoSans } from "./faces/nunito-sans.ts";
import { radioCanada } from "./faces/radio-canada.ts";

/** Every typeface that a publisher may choose, by the name of its packages. */
export const typefaces = {
  "atkinson-hyperlegible-next": atkinsonHyperlegibleNext,
  "ibm-plex-sans": ibmPlexSans,
  "nunito-sans": nunitoSans,
  "radio-canada": radioCanada,
};
