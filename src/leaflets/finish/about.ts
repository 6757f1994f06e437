import type { Part } from "./structure-type.ts";

/**
 * What a PDF says about itself; `date` is its date of making, and `part` the part of ISO 14289 it is to meet.
 */
export interface About {
  title: string;
  author: string;
  subject: string;
  lang: string;
  part: Part;
  date: Date;
}
