import type { Token } from "markdown-it";

/** The words of an inline token, without its markup; none where it is not there. */
export function plainText(inline: Token | undefined): string {
  return (inline?.children ?? []).map((token) => (/break$/.test(token.type) ? " " : token.content)).join("");
}
