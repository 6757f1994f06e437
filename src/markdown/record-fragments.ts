import type MarkdownIt from "markdown-it";
import type { StateInline, Token } from "markdown-it";
import { decorative } from "./decorative-images.ts";

/** Some of the words of an inline token, and the offset in its text at which they were written. */
export interface Fragment {
  text: string;
  offset: number;
}

/** What the parser leaves in its environment. */
export interface ParseEnvironment {
  /** The fragments of each inline token, by its children. */
  fragments: Map<Token[], Fragment[]>;
  /** The lines `[label]: address`, by their labels. */
  references?: Record<string, unknown>;
}

/**
 * Notes the words of every inline token with their offsets, before the parser joins neighbouring texts and forgets
 * where an escape such as `\*` or `&amp;` made them shorter than they were written.
 */
export function recordFragments(markdown: MarkdownIt): void {
  markdown.inline.ruler2.before("fragments_join", "record-fragments", (state) => {
    const { fragments } = state.env as Partial<ParseEnvironment>;
    fragments?.set(state.tokens, state.tokens.flatMap(fragmentOf));
    return false;
  });
}

function fragmentOf(token: StateInline["tokens"][number]): Fragment[] {
  const { offset } = token.meta ?? { offset: 0 };
  if (/break$/.test(token.type)) return [{ text: " ", offset }];
  if (token.type === "code_inline") return [{ text: " ".repeat(token.content.length), offset }];
  if (token.type === "image") {
    return token.content === decorative ? [] : [{ text: token.content, offset: offset + 2 }];
  }
  return token.content === "" ? [] : [{ text: token.content, offset }];
}
