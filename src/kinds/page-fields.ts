import { fullList, list, orEmpty } from "./group-fields.ts";
import { id } from "./id-fields.ts";
import { quoted } from "./text-fields.ts";

/** Words under which people search for a page. */
export const aliases = () =>
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
