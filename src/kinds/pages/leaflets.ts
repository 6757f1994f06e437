import { aliases } from "../aliases.ts";
import { fullList, group, optional } from "../group-fields.ts";
import { part } from "../id-fields.ts";
import { firstRoundTrip, type PageKind } from "../page-kind.ts";
import { flag, nationList, order, pageCount } from "../setting-fields.ts";
import { title, words } from "../text-fields.ts";

/** A leaflet: a list of parts of the guide. Dates, sources and nations come from its pages. */
export const leaflets = {
  noun: "leaflet",
  about: "which parts of the guide go on one leaflet",
  root: "/leaflets/",
  hasText: false,
  onPaper: false,
  budget: { bytes: firstRoundTrip, scripts: true },
  fields: group("", {
    title: title("the title in the band at its top"),
    description: words("the line under the title"),
    order: order("place in the list of leaflets: 1, 2, 3"),
    include: fullList(
      'the parts, in order: `how-to-ask` (a whole page), `how-to-ask#what-to-expect` (one heading and what is under it), `how-to-ask#in-short` (the "In short" box, under the page\'s title)',
      part(""),
      "Write a list of parts, each on a line after a hyphen.",
    ),
    maxPages: group("the most pages of each edition: more is an error", {
      a4: pageCount("of A4"),
      "large-print": pageCount("of large print"),
    }),
    contents: flag("`true` prints a contents page and groups the parts by section"),
    nations: optional(nationList("the nations it is for, where these are not all of its pages': ")),
    aliases: aliases(),
  }),
} satisfies PageKind;
