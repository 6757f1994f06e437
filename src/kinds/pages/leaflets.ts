import type { z } from "zod";
import { printedFormat, printedFormats } from "../../formats/editions.ts";
import { recordOf } from "../../records.ts";
import type { Field } from "../field.ts";
import { fullList, group, optional, orElse } from "../group-fields.ts";
import { icon, included } from "../id-fields.ts";
import { finding } from "../page-fields.ts";
import { firstRoundTrip, type PageKind } from "../page-kind.ts";
import { flag, nationList, order, pageCount } from "../setting-fields.ts";
import { title, words } from "../text-fields.ts";

/** A budget for each edition that is printed; it may be left out where the edition has one itself. */
const maxPages = recordOf(printedFormats, (name) => {
  const { noun, mostPages } = printedFormat(name);
  const count: Field<z.ZodType<number>> = pageCount(`of ${noun}`);
  return mostPages === undefined ? count : orElse(count, mostPages);
});

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
      'the parts, in order: `your-first-visit` (a whole page), `your-first-visit#what-to-bring` (one heading and what is under it), `your-first-visit#in-short` (the "In short" box, under the page\'s title), `section:get-ready` (all pages of a section)',
      included(""),
      "Write a list of parts, each on a line after a hyphen.",
    ),
    maxPages: group("the most pages of each edition: more is an error", maxPages),
    icon: optional(
      icon(
        "the drawing in the band at its top: the name of one in `layouts/parts/icons`, or one of your own, `/images/heart.svg`",
      ),
    ),
    contents: flag(
      "`true` prints a list of contents and the hard words, and groups parts of several sections under a cover",
    ),
    card: flag(
      "`true` makes the standard edition a card that folds to an eighth of A4, printed on one side: six parts at most, each short enough for a panel",
    ),
    nations: optional(nationList("the nations it is for, where these are not all of its pages': ")),
    ...finding(),
  }),
} satisfies PageKind;
