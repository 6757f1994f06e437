import { escapeHtml } from "../markdown/escape-html.ts";
import { markdown } from "../markdown/parser.ts";
import { renderMarkdown } from "../markdown/render-markdown.ts";
import { webRendering } from "../markdown/web-rendering.ts";
import { Words } from "../words/words.ts";
import type { PreviewData } from "./editor-data.ts";

/** What of a page its preview shows. */
interface PreviewedText {
  title: string;
  description: string;
  /** Its text, in Markdown. */
  body: string;
}

/** The text of a page as the site shows it, while it is being written. */
export function previewHtml({ title, description, body }: PreviewedText, data: PreviewData): string {
  const words = new Words(data.language, data.words);
  const html = renderMarkdown(markdown.parse(body, {}), webRendering({ data, words }));
  const text = html.replaceAll(/(?<= (?:src|href)=")\//g, data.base);
  return `<main><article><header class="page-head"><div class="wrap"><h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(description)}</p></div></header>
<div class="wrap columns"><div class="prose">${text}</div></div></article></main>`;
}
