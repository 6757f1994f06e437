import { z } from "zod";
import { aliases, date, ids, nationList, order, text } from "./fields.ts";

/** Front matter of a page of guidance, `content/guide/<slug>.md`. */
export const guidePage = z.strictObject({
  /** The page's only H1. */
  title: text,
  /** One sentence for search results and lists: what the page helps with. */
  description: text,
  /** Id of its section in `data/sections.yaml`. */
  section: z.string("Write the id of a section."),
  /** Its place in that section. */
  order,
  /** When somebody last read the whole page against its sources. */
  reviewed: date,
  /** When that is due again. */
  nextReview: date,
  /** Ids in `data/sources.yaml`, the most important first. */
  sources: ids,
  nations: nationList,
  aliases,
});
