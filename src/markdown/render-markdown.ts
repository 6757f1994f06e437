import type { Token } from "markdown-it";
import { markdown } from "./parser.ts";
import type { Rendering } from "./rendering.ts";

/** Renders parsed Markdown as HTML for the place that `rendering` describes. */
export function renderMarkdown(tokens: Token[], rendering: Rendering): string {
  return markdown.renderer.render(tokens, markdown.options, rendering);
}
