// Written by `npm run docs` from the files in these folders.
import { atkinsonHyperlegibleNext } from "./faces/atkinson-hyperlegible-next.ts";
import { ibmPlexSans } from "./faces/ibm-plex-sans.ts";
import { nunitoSans } from "./faces/nunito-sans.ts";
import { signika } from "./faces/signika.ts";

/** Every typeface that a publisher may choose, by the name of its packages. */
export const typefaces = {
  "atkinson-hyperlegible-next": atkinsonHyperlegibleNext,
  "ibm-plex-sans": ibmPlexSans,
  "nunito-sans": nunitoSans,
  signika,
};
