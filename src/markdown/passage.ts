import type { Position } from "../report/issue.ts";

/** Words of another language, from one offset of a passage to the next. */
export interface ForeignWords {
  from: number;
  to: number;
  tag: string;
}

/** A run of words that stands by itself, as a reader sees it, and where each of its characters was written. */
export interface Passage {
  kind: "heading" | "paragraph" | "item" | "cell" | "field";
  /** The name of the field of YAML that holds it. */
  field: string | undefined;
  /** Without markup and unseen characters; a line break is a space, code is blank. */
  text: string;
  /** Words in it that are in another language; what is told of English is not told of them. */
  foreign?: readonly ForeignWords[] | undefined;
  /** The place of a character of `text`. */
  at(offset: number): Position & { file: string };
}
