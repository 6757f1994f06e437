import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";
import { type WrittenLanguage, writtenLanguage } from "../typeface/other-scripts.ts";
import { escapeHtml } from "./escape-html.ts";
import { tokenAt } from "./token-at.ts";
import { wholeNumbers } from "./whole-numbers.ts";

const scheme = "lang:";

/** The tag of the language that a token says its words are in, by a box `::: lang ar` or a link `[words](lang:ar)`; `undefined` of any other. */
export function languageTag(token: Token): string | undefined {
  if (token.type === "container_box_open") return /^\s*lang\s+(.*?)\s*$/.exec(token.info)?.[1];
  const href = token.type === "link_open" && token.markup !== "autolink" ? token.attrGet("href") : null;
  return href?.startsWith(scheme) ? href.slice(scheme.length) : undefined;
}

/** The attributes of HTML for words in that language. */
export function languageAttributes(tag: string): string {
  const { tag: lang, direction } = writtenLanguage(tag) ?? { tag, direction: "ltr" };
  return ` lang="${escapeHtml(lang)}" dir="${direction}"`;
}

/** Words of other languages, and within those that are read from right to left, each number in its own order. */
export function otherLanguages(markdown: MarkdownIt): void {
  markdown.core.ruler.push("other-languages", ({ src, tokens }) => {
    if (!/lang/.test(src)) return;
    walkLanguages(tokens, (token, language) => {
      if (token.type === "text" && language?.direction === "rtl")
        token.meta = { ...token.meta, isolate: true };
    });
  });
  markdown.renderer.rules.text = (tokens, index) => {
    const { content, meta } = tokenAt(tokens, index);
    return meta?.isolate ? isolateNumbers(content) : escapeHtml(content);
  };
}

/** HTML of a text whose numbers are isolated from what is around them (UAX 9, 2.4.2). */
function isolateNumbers(text: string): string {
  let html = "";
  let at = 0;
  for (const { 0: number, index } of text.matchAll(wholeNumbers)) {
    html += `${escapeHtml(text.slice(at, index))}<bdi dir="ltr">${escapeHtml(number)}</bdi>`;
    at = index + number.length;
  }
  return html + escapeHtml(text.slice(at));
}

/** Goes through blocks and what stands in them, with the language of each where it is not the guide's. */
export function walkLanguages(
  tokens: readonly Token[],
  visit: (token: Token, language: WrittenLanguage | undefined, tag: string | undefined) => void,
): void {
  let box: string | undefined;
  for (const token of tokens) {
    if (token.type === "container_box_open") box = languageTag(token);
    if (token.type === "container_box_close") box = undefined;
    visit(token, box === undefined ? undefined : writtenLanguage(box), box);
    let tag = box;
    for (const child of token.children ?? []) {
      if (child.type === "link_open") tag = languageTag(child) ?? box;
      if (child.type === "link_close") tag = box;
      visit(child, tag === undefined ? undefined : writtenLanguage(tag), tag);
    }
  }
}
