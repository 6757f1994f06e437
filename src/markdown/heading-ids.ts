import slugify from "@sindresorhus/slugify";
import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";
import { visibleText } from "../prose/visible-text.ts";
import { escapeHtml } from "./escape-html.ts";
import { languageTag } from "./other-languages.ts";
import { plainText } from "./plain-text.ts";
import type { Rendering } from "./rendering.ts";
import { tokenAt } from "./token-at.ts";

/** The ids of headings met before: many pages share some, and each takes a while to make. */
const known = new Map<string, string>();

function idOf(words: string): string {
  const id = known.get(words) ?? makeId(visibleText(words).text);
  known.set(words, id);
  return id;
}

function makeId(words: string): string {
  return slugify(words, { decamelize: false }) || inOtherLetters(words);
}

/** The id of a heading in letters that have none of the Latin ones for theirs; a heading without letters has one, too. */
function inOtherLetters(words: string): string {
  const id = words
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join("-");
  return id ?? "part";
}

/** Gives each heading an id made from its words, unlike that of any other, and at rendering the level and id prefix that its place asks for, and a link to itself where that wants one. */
export function headingIds(markdown: MarkdownIt): void {
  markdown.core.ruler.push("heading-ids", ({ tokens }) => {
    const taken = new Set<string>();
    for (const [index, token] of tokens.entries()) {
      if (token.type !== "heading_open") continue;
      const id = idOf(plainText(tokens[index + 1]));
      let unique = id;
      for (let number = 2; taken.has(unique); number += 1) unique = `${id}-${number}`;
      taken.add(unique);
      token.attrSet("id", unique);
    }
  });

  const level = (token: Token, shift: number) => `h${Number(token.tag.slice(1)) + shift}`;
  const isLink = (words: Token | undefined, env: Rendering) =>
    env.linksHeadings &&
    !words?.children?.some((each) => each.type === "link_open" && languageTag(each) === undefined);
  markdown.renderer.rules.heading_open = (tokens, index, _options, env: Rendering) => {
    const token = tokenAt(tokens, index);
    const id = token.attrGet("id") ?? "";
    const former = (env.formerIds?.get(id) ?? []).map((each) => `<span id="${escapeHtml(each)}"></span>`);
    const link = isLink(tokens[index + 1], env) ? `<a href="#${env.idPrefix}${id}">` : "";
    return `<${level(token, env.headingShift)} id="${env.idPrefix}${id}">${former.join("")}${link}`;
  };
  markdown.renderer.rules.heading_close = (tokens, index, _options, env: Rendering) => {
    const link = isLink(tokens[index - 1], env) ? "</a>" : "";
    return `${link}</${level(tokenAt(tokens, index), env.headingShift)}>\n`;
  };
}
