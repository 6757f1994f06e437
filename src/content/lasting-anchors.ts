import type { Markdown } from "../markdown/parse-markdown.ts";

/**
 * The anchors of a text that can be published: those of headings whose words stand once. Headings with the same words are
 * told apart by numbers, which change with their order.
 */
export function lastingAnchors({ headings }: Markdown): string[] {
  const count = new Map<string, number>();
  for (const { text } of headings) count.set(text, (count.get(text) ?? 0) + 1);
  return headings.filter(({ text }) => count.get(text) === 1).map(({ id }) => id);
}
