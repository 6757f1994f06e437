import type { Token } from "markdown-it";
import type { ChildSpot } from "./located-text.ts";
import { tokenAt } from "./token-at.ts";

/** A link or image as written. */
export interface Link {
  kind: "link" | "image";
  href: string;
  text: string;
  /** Its first sign: `[`, `!` or `<`. Links of one paragraph, heading, item or cell are in the same block. */
  spot: ChildSpot;
}

/** The link or image that begins at `index` among the tokens inside a block. */
export function readLink(children: readonly Token[], index: number, spot: ChildSpot): Link {
  const token = tokenAt(children, index);
  return token.type === "image"
    ? { kind: "image", href: token.attrGet("src") ?? "", text: token.content, spot }
    : { kind: "link", href: token.attrGet("href") ?? "", text: linkText(children, index), spot };
}

function linkText(children: readonly Token[], open: number): string {
  let text = "";
  for (let at = open + 1; at < children.length && children[at]?.type !== "link_close"; at += 1) {
    text += children[at]?.content;
  }
  return text;
}
