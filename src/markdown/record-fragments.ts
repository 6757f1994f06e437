import type MarkdownIt from "markdown-it";
import type { StateInline, Token } from "markdown-it";
import { wordsOf } from "./words-of.ts";

/** Some of the words of an inline token, and the offset in its text at which they were written. */
export interface Fragment {
  text: string;
  offset: number;
}

/** The fragments of each inline token, by its children, as the parser leaves them in its environment. */
export interface FragmentEnvironment {
  fragments: Map<Token[], Fragment[]>;
}

/**
 * Notes the words of every inline token with their offsets, before the parser joins neighbouring texts and forgets
 * where an escape such as `\*` or `&amp;` made them shorter than they were written.
 */
export function recordFragments(markdown: MarkdownIt): void {
  markdown.inline.ruler2.before("fragments_join", "record-fragments", (state) => {
    const { fragments }: FragmentEnvironment = state.env;
    fragments.set(state.tokens, state.tokens.map(fragmentOf));
    return false;
  });
}

function fragmentOf(token: StateInline["tokens"][number]): Fragment {
  const offset: number = token.meta?.offset ?? 0;
  // The words of a picture stand behind `![`.
  return { text: wordsOf([token]), offset: token.type === "image" ? offset + 2 : offset };
}
