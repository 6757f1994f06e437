import MarkdownIt from "markdown-it";
import type { Values, Words } from "../words/words.ts";
import { escapeHtml } from "./escape-html.ts";

const markdown = new MarkdownIt();
// An address may have a placeholder in it, which must be found again to be filled in.
markdown.normalizeLink = (address) => address;

/** Messages that were rendered: the same stand on every page. */
const rendered = new Map<string, string>();

function render(message: string): string {
  const html = rendered.get(message) ?? markdown.renderInline(message);
  rendered.set(message, html);
  return html;
}

/** Words as HTML: `[words](/address/)` becomes a link, and `**words**` strong; the values stand as they are. */
export function wordsInHtml(words: Words, name: string, values?: Values): string {
  return words.sayIn((text, isValue) => (isValue ? escapeHtml(text) : render(text)), name, values);
}
