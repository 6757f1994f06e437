import type { Token } from "markdown-it";
import type { Position } from "../report/issue.ts";
import type { LocatedText } from "./located-text.ts";

/** Words in italics. */
export interface Italics {
  /** The mark before and behind them, `*` or `_`. */
  markup: string;
  at(): Position & { file: string };
}

/** The italics among the children of the inline token at `block`. */
export function findItalics(children: readonly Token[], block: number, located: LocatedText): Italics[] {
  return children.flatMap(({ type, markup }, index) =>
    type === "em_open" ? [{ markup, at: located.childOf(block, index) }] : [],
  );
}
