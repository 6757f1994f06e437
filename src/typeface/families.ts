import { type TypefaceName, typefaceOf } from "./typeface-names.ts";

/** What style sheets call a typeface, by what its fonts are for. */
export function familiesOf(typeface: TypefaceName) {
  const { family, short } = typefaceOf(typeface);
  return {
    /** On the pages of the site, and of a leaflet for its paper. */
    face: family,
    /** On a screen that shows the page of a leaflet, where it is there in time. */
    screen: `${short} Screen`,
    /** For what a page of the site prints. */
    paper: `${short} Paper`,
    /** For the plain 0 of phone numbers, where that of the face has a stroke. */
    zero: `${short} Zero`,
    /** Of a reader's own machine, as wide and high as the typeface, until that has come. */
    fallback: `${short} Fallback`,
  };
}
