import type MarkdownIt from "markdown-it";

/** Shows pictures of the content folder only. The checks refuse all others; should one come this far, its words stand. */
export function ownImages(markdown: MarkdownIt): void {
  const { escapeHtml } = markdown.utils;
  const { image } = markdown.renderer.rules;
  markdown.renderer.rules.image = (tokens, index, options, env, renderer) => {
    const token = tokens[index];
    const isOwn = token?.attrGet("src")?.startsWith("/images/");
    return (isOwn && image?.(tokens, index, options, env, renderer)) || escapeHtml(token?.content ?? "");
  };
}
