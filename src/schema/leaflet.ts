import { z } from "zod";
import { aliases, nationList, order, text } from "./fields.ts";

/** The editions in which every leaflet is printed. */
export const formats = ["a4", "large-print"] as const;
export type LeafletFormat = (typeof formats)[number];

const pages = z.int("Write a whole number of pages.").positive("Write at least 1.");

/** Front matter of a leaflet, `content/leaflets/<slug>.md`. Dates, sources and nations come from its pages. */
export const leaflet = z.strictObject({
  title: text,
  /** The line below the title. */
  description: text,
  order,
  /** Its parts in order: `slug` for a whole page, `slug#anchor` for one heading and what is under it. */
  include: z
    .array(text, "Write a list of parts, each on a line after a hyphen.")
    .min(1, "Name at least one part."),
  /** The most pages that each edition may have. */
  maxPages: z.strictObject(
    { a4: pages, "large-print": pages },
    "Write a4: and large-print: on lines of their own below.",
  ),
  /** Whether it has a contents page and groups its parts by section. */
  contents: z.boolean("Write true or false.").default(false),
  /** The nations it is for, where they are fewer than those of its pages. */
  nations: nationList.optional(),
  aliases,
});
