/**
 * One element of the page, as the finishing needs to know it. `parent` is its index in `Sidecar.elements`.
 */
export interface SidecarElement {
  tag: string;
  parent: number;
  /** Flows inside a line of text: `strong`, `a`, `sup`… */
  inline?: true;
  /** Not part of the document: not shown, or a decoration (`aria-hidden`, `alt=""`). */
  hidden?: true;
  /** Declared as the leaflet's own words (title, footer, sources), not the guide's. */
  furniture?: true;
  role?: string;
  id?: string;
  /** Its own `lang`; absent where it is the parent's. */
  lang?: string;
  /** Its text runs from right to left. */
  rightToLeft?: true;
  /** Accessible name of a link or picture; for a decoration, the text that it should not have. */
  name?: string;
  /** Computed `list-style-type` of a `ul` or `ol`. */
  listStyle?: string;
  /** The drawn box that stands for the marker of its list item. */
  marker?: true;
  colSpan?: number;
  rowSpan?: number;
  scope?: string;
}

/** Text of one block element, white space collapsed; an element holding other blocks can have several. */
export interface SidecarBlock {
  element: number;
  text: string;
}

/**
 * What the page knew and its PDF does not say: every element in document order, element 0 being `body`, and
 * every block of text in reading order. Plain JSON, so that it crosses from the browser and can be cached.
 */
export interface Sidecar {
  lang: string;
  elements: SidecarElement[];
  blocks: SidecarBlock[];
}
