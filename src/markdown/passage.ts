import type { Token } from "markdown-it";
import type { Position } from "../report/issue.ts";
import type { SourceFile } from "../source/source-file.ts";
import { locateInline } from "./locate-inline.ts";
import type { Fragment } from "./record-fragments.ts";

/** A run of words that stands by itself, as a reader sees it, and where each of its characters was written. */
export interface Passage {
  kind: "heading" | "paragraph" | "item" | "cell" | "field";
  /** The name of the field of YAML that holds it. */
  field?: string;
  /** Without markup; a line break is a space, code is blank. */
  text: string;
  /** The place of a character of `text`. */
  at(offset: number): Position & { file: string };
}

/** Reads the inline token at `index` from the fragments that the parser noted. */
export function readPassage(inline: {
  file: SourceFile;
  firstLine: number;
  tokens: readonly Token[];
  index: number;
  fragments: readonly Fragment[];
}): Passage {
  const { file, firstLine, tokens, index, fragments } = inline;
  const token = tokens[index] as Token;
  return {
    kind: kindOf(tokens[index - 1], tokens[index - 2]),
    text: fragments.map(({ text }) => text).join(""),
    at(offset) {
      let start = 0;
      const fragment = fragments.find(({ text }) => {
        const inside = offset < start + text.length;
        if (!inside) start += text.length;
        return inside;
      });
      const written = fragment ? fragment.offset + offset - start : token.content.length;
      return locateInline(file, firstLine, token)(written);
    },
  };
}

function kindOf(opener: Token | undefined, before: Token | undefined): Passage["kind"] {
  if (opener?.type === "heading_open") return "heading";
  if (opener?.type === "th_open" || opener?.type === "td_open") return "cell";
  return before?.type === "list_item_open" ? "item" : "paragraph";
}
