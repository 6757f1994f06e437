import { formerly } from "./address-fields.ts";
import { fullList, list, orEmpty } from "./group-fields.ts";
import { id } from "./id-fields.ts";
import { isDraft, nextReview, reviewed, reviewedBy } from "./setting-fields.ts";
import { quoted } from "./text-fields.ts";

/** Words under which people search for a page. */
const aliases = () =>
  orEmpty(
    list(
      "words people search for, in their own words",
      quoted(""),
      "Write a list of texts, each on a line after a hyphen.",
    ),
  );

/** What a page is based on. */
export const sourceIds = () =>
  fullList(
    "ids from `data/sources.yaml`, in the order in which they matter",
    id("", "sources"),
    "Write a list of ids, such as [hospital-leaflet, national-guideline].",
  );

/** When a page was read against its sources, and by whom. */
export const review = () => ({
  reviewed: reviewed(),
  nextReview: nextReview(),
  reviewedBy: reviewedBy(),
});

/** By what else a page is found, and whether it is there to be found yet. */
export const finding = () => ({
  aliases: aliases(),
  formerly: formerly(),
  draft: isDraft(),
});
