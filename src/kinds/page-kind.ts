import type { z } from "zod";
import type { Field } from "./field.ts";

/** What a page may weigh, and whether it may run scripts. */
export interface Budget {
  /** With its styles, in Brotli. */
  bytes: number;
  scripts: boolean;
}

/** What fits into the first round trip of a connection: ten segments of 1460 bytes (RFC 6928), less the headers. */
export const firstRoundTrip = 14_000;

/** What a page that does something may weigh: the first round trip, the sheets of leaflets and a script of 20 KB. */
export const tool: Budget = { bytes: firstRoundTrip + 6_000 + 20_000, scripts: true };

/** A page that is there to be read. */
export const reading: Budget = { bytes: firstRoundTrip, scripts: false };

/** A kind of content of which each Markdown file is a page of the site. */
export interface PageKind {
  /** What one is called. */
  noun: string;
  /** What one is for, in the list of folders. */
  about: string;
  /** Its front matter. */
  fields: Field<z.ZodObject>;
  /** Where its pages are: each at its file name below this. */
  root: `/${string}`;
  /** Whether it has words of its own below its front matter. */
  hasText: boolean;
  /** The text that one is begun with, before its first heading. */
  begins?: string;
  /** Whether leaflets can be made of it. */
  onPaper: boolean;
  /** Whether its pages are news: each has a date in the place of reviews, and they stand the newest first, in no A to Z. */
  isNews?: true;
  /** What its pages may weigh. */
  budget: Budget;
}
