import MarkdownIt from "markdown-it";

/** Makes text safe inside HTML elements and quoted attributes. */
export const { escapeHtml } = new MarkdownIt().utils;
