import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";

/** Makes every inline token remember in `meta.offset` where in its block's text the parser stood when it was made. */
export function recordOffsets(markdown: MarkdownIt): void {
  markdown.inline.State = class extends markdown.inline.State {
    override push(type: string, tag: string, nesting: Token["nesting"]): Token {
      const made = super.push(type, tag, nesting);
      made.meta = { ...made.meta, offset: this.pos };
      return made;
    }
  } as typeof markdown.inline.State;
}
