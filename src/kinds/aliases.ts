import { list, orEmpty } from "./group-fields.ts";
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
