import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";

/** Numbers up to this long have room of their own in the styles; all longer ones have the room of nine digits. */
const MOST_DIGITS = 4;

/** Says of each numbered list how many digits its last number has, `data-digits`, so that no number stands outside a page. */
export function listNumbers(markdown: MarkdownIt): void {
  markdown.core.ruler.push("list-numbers", ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      if (token.type !== "ordered_list_open") continue;
      const last = Number(token.attrGet("start") ?? 1) + itemsOf(tokens, index) - 1;
      const digits = String(last).length;
      if (digits > 1) token.attrSet("data-digits", String(digits > MOST_DIGITS ? 9 : digits));
    }
  });
}

/** How many items the list has that opens at an index; those of lists inside it are deeper. */
function itemsOf(tokens: readonly Token[], open: number): number {
  const level = tokens[open]?.level ?? 0;
  const end = tokens.findIndex(
    (token, at) => at > open && token.type === "ordered_list_close" && token.level === level,
  );
  return tokens
    .slice(open, end)
    .filter((token) => token.type === "list_item_open" && token.level === level + 1).length;
}
