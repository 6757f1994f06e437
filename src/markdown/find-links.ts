import type { Token } from "markdown-it";
import type { Position } from "../report/issue.ts";
import type { LocatedText } from "./located-text.ts";

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

/** The links and images of the children of the inline token at `block`. */
export function findLinks(children: readonly Token[], block: number, located: LocatedText): Link[] {
  const links: Link[] = [];
  for (let index = 0; index < children.length; index += 1) {
    const token = children[index] as Token;
    const isImage = token.type === "image";
    if (!isImage && token.type !== "link_open") continue;
    links.push({
      kind: isImage ? "image" : "link",
      href: token.attrGet(isImage ? "src" : "href") ?? "",
      text: isImage ? token.content : linkText(children, index),
      block,
      at: located.childOf(block, index),
    });
  }
  return links;
}

function linkText(children: readonly Token[], open: number): string {
  let text = "";
  for (let at = open + 1; at < children.length && children[at]?.type !== "link_close"; at += 1) {
    text += children[at]?.content;
  }
  return text;
}
