import { ToolError } from "../../report/tool-error.ts";

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
  /** Accessible name of a link, a picture or a field; for a decoration, the text that it should not have. */
  name?: string;
  /** A place that a form field fills in, with the size of what is typed in points; 0 fits it into its place. */
  field?: { type: "text" | "check"; size: number };
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

/** The failure to tag an element: it names an element of the page by its tag, id and first words. */
export function untaggable(sidecar: Sidecar, element: number, why: string): ToolError {
  const { tag = "?", id, name } = sidecar.elements[element] ?? {};
  const isWithin = (inner: number): boolean =>
    inner === element || (inner > element && isWithin(sidecar.elements[inner]?.parent ?? -1));
  const text = name || sidecar.blocks.find((block) => isWithin(block.element))?.text || "";
  const words = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return new ToolError(`<${tag}${id ? ` id="${id}"` : ""}>${words && ` “${words}”`}: ${why}`);
}
