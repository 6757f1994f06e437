import type { Conditions, Contact, Term } from "../kinds/types.ts";
import type { Words } from "../words/words.ts";

/** A link as it will stand. */
export interface RenderedLink {
  href: string;
  /** Its name as a place to come back to, and the words that a pointer which rests on it shows. */
  id?: string;
  title?: string;
  /** HTML that follows the words of the link, such as the number of its printed address. */
  after?: string;
}

/** What the renderer needs to know about the place where its words will stand. */
export interface Rendering {
  /** How many levels deeper the headings go: 1 makes `##` an H3. */
  headingShift: number;
  /** What comes before each heading's id, so that ids of several pages never clash on one leaflet. */
  idPrefix: string;
  /** Whether each heading is a link to itself, which a reader can copy; one with a link in it is none. */
  linksHeadings?: boolean;
  /** Ids that headings had before, by the id that each has now. */
  formerIds?: ReadonlyMap<string, readonly string[]>;
  /** Turns an address as written into what a link becomes there; `undefined` leaves the words without a link. */
  link(href: string): RenderedLink | undefined;
  words: Words;
  contacts: Readonly<Record<string, Contact>>;
  glossary: Readonly<Record<string, Term>>;
  conditions: Conditions;
}
