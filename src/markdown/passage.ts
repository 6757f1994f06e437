import type { Token } from "markdown-it";
import type { Position } from "../report/issue.ts";
import type { LocatedText } from "./located-text.ts";
import { wordsOf } from "./words-of.ts";

/** A run of words that stands by itself, as a reader sees it, and where each of its characters was written. */
export interface Passage {
  kind: "heading" | "paragraph" | "item" | "cell" | "field";
  /** The name of the field of YAML that holds it. */
  field?: string | undefined;
  /** Without markup; a line break is a space, code is blank. */
  text: string;
  /** The place of a character of `text`. */
  at(offset: number): Position & { file: string };
}

/** Reads the inline token at `index`. */
export function readPassage(tokens: readonly Token[], index: number, located: LocatedText): Passage {
  let text = "";
  for (const child of tokens[index]?.children ?? []) text += wordsOf(child);
  return {
    kind: kindOf(tokens[index - 1], tokens[index - 2]),
    field: undefined,
    text,
    at: located.wordsOf(index),
  };
}

function kindOf(opener: Token | undefined, before: Token | undefined): Passage["kind"] {
  if (opener?.type === "heading_open") return "heading";
  if (opener?.type === "th_open" || opener?.type === "td_open") return "cell";
  return before?.type === "list_item_open" ? "item" : "paragraph";
}
