import { makeParser } from "./make-parser.ts";

/**
 * The one Markdown parser and renderer, for page and leaflet alike. What differs between the two faces is decided by
 * the `Rendering` that is given as the environment.
 */
export const markdown = makeParser();
