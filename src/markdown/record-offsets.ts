import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";

/** Makes every token inside a block remember the offset in the block's text at which it was written (`meta.offset`). */
export function recordOffsets(markdown: MarkdownIt): void {
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
}
