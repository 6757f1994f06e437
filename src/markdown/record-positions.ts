import type MarkdownIt from "markdown-it";
import type { StateCore, Token } from "markdown-it";

/**
 * Makes tokens remember where they were written, as far as the parser does not: every inline token the offset in its
 * block's text (`meta.offset`), and every table cell its line and column (`map`, `meta.column`).
 */
export function recordPositions(markdown: MarkdownIt): void {
  markdown.inline.State = class extends markdown.inline.State {
    override push(type: string, tag: string, nesting: Token["nesting"]): Token {
      const made = super.push(type, tag, nesting);
      made.meta = { ...made.meta, offset: this.pos };
      return made;
    }

    override pushPending(): Token {
      // Pending text ends just before the token that makes the parser let go of it, or before that token's bracket.
      const offset = this.src.lastIndexOf(this.pending, this.pos - this.pending.length);
      const made = super.pushPending();
      made.meta = { offset };
      return made;
    }
  } as typeof markdown.inline.State;

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
