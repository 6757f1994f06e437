import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";
import { languageAttributes, languageTag } from "./other-languages.ts";
import type { Rendering } from "./rendering.ts";
import { tokenAt } from "./token-at.ts";

/** Addresses that a link may have. The checks refuse all others; should one come this far, its words stand alone. */
const allowed = /^(?:https?:|mailto:|tel:|glossary:|#|\/(?!\/))/i;

/** Lets the `Rendering` decide where each link goes, or that its words stand without one. Links never nest. */
export function linkTargets(markdown: MarkdownIt): void {
  const { escapeHtml } = markdown.utils;
  const target = (open: Token | undefined, env: Rendering) => {
    const href = open?.attrGet("href") ?? "";
    return allowed.test(href) ? env.link(href) : undefined;
  };

  markdown.renderer.rules.link_open = (tokens, index, _options, env: Rendering) => {
    const tag = languageTag(tokenAt(tokens, index));
    if (tag !== undefined) return `<span${languageAttributes(tag)}>`;
    const link = target(tokens[index], env);
    if (!link) return "";
    const { href, id, title } = link;
    const attributes = Object.entries({ href, id, title }).flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${escapeHtml(value)}"`],
    );
    return `<a${attributes.join("")}>`;
  };
  markdown.renderer.rules.link_close = (tokens, index, _options, env: Rendering) => {
    const open = tokens.slice(0, index).findLast(({ type }) => type === "link_open");
    if (open && languageTag(open) !== undefined) return "</span>";
    const link = target(open, env);
    return link ? `</a>${link.after ?? ""}` : "";
  };
}
