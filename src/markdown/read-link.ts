import type { Token } from "markdown-it";
import type { Position } from "../report/issue.ts";
import { tokenAt } from "./token-at.ts";

/** A link or image as written. */
export interface Link {
  kind: "link" | "image";
  href: string;
  text: string;
  /** The paragraph, heading, item or cell that it stands in, by a number of its own on the page. */
  block: number;
  /** The place of its first sign: `[`, `!` or `<`. */
  at(): Position & { file: string };
}

/** The link or image that begins at `index` among the tokens inside a block. */
export function readLink(children: readonly Token[], index: number, block: number, at: Link["at"]): Link {
  const token = tokenAt(children, index);
  return token.type === "image"
    ? { kind: "image", href: token.attrGet("src") ?? "", text: token.content, block, at }
    : { kind: "link", href: token.attrGet("href") ?? "", text: linkText(children, index), block, at };
}

function linkText(children: readonly Token[], open: number): string {
  let text = "";
  for (let at = open + 1; at < children.length && children[at]?.type !== "link_close"; at += 1) {
    text += children[at]?.content;
  }
  return text;
}
