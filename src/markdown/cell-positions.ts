import type MarkdownIt from "markdown-it";
import type { StateCore, Token } from "markdown-it";

/** Makes every table cell remember its line and column (`map`, `meta.column`), which the parser forgets. */
export function cellPositions(markdown: MarkdownIt): void {
  markdown.core.ruler.after("block", "cell-positions", ({ src, tokens }: StateCore) => {
    if (!tokens.some(({ type }) => type === "table_open")) return;
    const lines = src.split("\n");
    let row: Token["map"] = null;
    let column = 0;
    for (const token of tokens) {
      if (token.type === "tr_open") {
        row = token.map;
        column = 0;
      }
      if (token.type === "table_close") row = null;
      if (token.type !== "inline" || token.map || !row) continue;
      token.map = row;
      column = Math.max(column, lines[row[0]]?.indexOf(token.content, column) ?? 0);
      token.meta = { column };
      column += token.content.length + 1;
    }
  });
}
