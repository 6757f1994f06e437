import { z } from "zod";
import { aliases, date, ids, order, text } from "./fields.ts";

/** Front matter of a page about the guide itself, `content/pages/<slug>.md`. */
export const sitePage = z.strictObject({
  title: text,
  description: text,
  order,
  reviewed: date,
  nextReview: date,
  sources: ids.optional(),
  aliases,
});
