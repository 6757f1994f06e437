import { checkBoxes } from "./boxes.ts";
import { checkImages } from "./images.ts";
import { checkIncludes } from "./includes.ts";
import { checkLeafletWords } from "./leaflet-words.ts";
import { checkLinks } from "./links.ts";
import { checkReferences } from "./references.ts";
import { checkReviewDates } from "./review-dates.ts";
import { checkReviewDue } from "./review-due.ts";
import type { Rule } from "./rule.ts";
import { checkSlugs } from "./slugs.ts";

/** Every rule that needs nothing but the content folder. */
export const rules: readonly Rule[] = [
  checkSlugs,
  checkReviewDates,
  checkReviewDue,
  checkReferences,
  checkBoxes,
  checkLinks,
  checkImages,
  checkIncludes,
  checkLeafletWords,
];
