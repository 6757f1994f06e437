import type { Token } from "markdown-it";
import type { Position } from "../report/issue.ts";

type Place = Position & { file: string };

/** A link or image as written. */
export interface Link {
  kind: "link" | "image";
  href: string;
  text: string;
  /** The paragraph, heading, item or cell that it stands in, by a number of its own on the page. */
  block: number;
  at(): Place;
}

/** The links and images of an inline token, each at its first sign: `[`, `!` or `<`. */
export function findLinks(inline: Token, block: number, locate: (offset: number) => Place): Link[] {
  const children = inline.children ?? [];
  return children.flatMap((token, index): Link[] => {
    const { offset } = token.meta ?? {};
    if (token.type === "image") {
      const href = token.attrGet("src") ?? "";
      return [{ kind: "image", href, text: token.content, block, at: () => locate(offset) }];
    }
    if (token.type !== "link_open") return [];
    const end = children.findIndex(({ type }, at) => at > index && type === "link_close");
    const text = children
      .slice(index + 1, end)
      .map(({ content }) => content)
      .join("");
    // The parser stands behind the opening bracket when it makes a link, but on the first sign of all else.
    const start = token.markup === "autolink" ? offset : offset - 1;
    return [{ kind: "link", href: token.attrGet("href") ?? "", text, block, at: () => locate(start) }];
  });
}
