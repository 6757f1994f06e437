import type { Token } from "markdown-it";

/** The words of an inline token, without its markup. */
export function plainText(inline: Token): string {
  return (inline.children ?? []).map((token) => (/break$/.test(token.type) ? " " : token.content)).join("");
}
