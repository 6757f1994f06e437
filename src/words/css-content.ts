import { cssString } from "../site/css-string.ts";
import type { Words } from "./words.ts";

/** Words with page numbers as a value of `content` in CSS: {page} and {pages} become the counters of printed pages. */
export function cssContent(words: Words, name: string): string {
  const pieces = words.say(name, { page: "{page}", pages: "{pages}" }).split(/(\{pages?\})/);
  return pieces
    .filter((piece) => piece !== "")
    .map((piece) => (/^\{pages?\}$/.test(piece) ? `counter(${piece.slice(1, -1)})` : cssString(piece)))
    .join(" ");
}
