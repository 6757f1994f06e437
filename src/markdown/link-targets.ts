import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";
import type { Rendering } from "./rendering.ts";

/** Lets the `Rendering` decide where each link goes, or that its words stand without one. Links never nest. */
export function linkTargets(markdown: MarkdownIt): void {
  const { escapeHtml } = markdown.utils;
  const target = (open: Token | undefined, env: Rendering) => env.link(open?.attrGet("href") ?? "");

  markdown.renderer.rules.link_open = (tokens, index, _options, env: Rendering) => {
    const link = target(tokens[index], env);
    return link ? `<a href="${escapeHtml(link.href)}">` : "";
  };
  markdown.renderer.rules.link_close = (tokens, index, _options, env: Rendering) => {
    const link = target(
      tokens.slice(0, index).findLast(({ type }) => type === "link_open"),
      env,
    );
    return link ? `</a>${link.after ?? ""}` : "";
  };
}
