import type { Words } from "./words.ts";

/** Words with page numbers as a value of `content` in CSS: {page} and {pages} become the counters of printed pages. */
export function cssContent(words: Words, name: string): string {
  const pieces = words.say(name, { page: "{page}", pages: "{pages}" }).split(/(\{pages?\})/);
  return pieces
    .filter((piece) => piece !== "")
    .map((piece) => (/^\{pages?\}$/.test(piece) ? `counter(${piece.slice(1, -1)})` : cssString(piece)))
    .join(" ");
}

/** A text as a CSS string (CSS Syntax 3, 4.3.5) that can stand in a `style` element: nothing in it can end either. */
export function cssString(text: string): string {
  const escaped = text.replaceAll(/["\\<>&\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}
