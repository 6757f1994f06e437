import type { Token } from "markdown-it";
import { decorative } from "./decorative-images.ts";

/** The words of a token inside a block as a reader sees them; a line break is a space, code is blank. */
export function wordsOf({ type, content }: Token): string {
  if (type === "softbreak" || type === "hardbreak") return " ";
  if (type === "code_inline") return " ".repeat(content.length);
  return type === "image" && content === decorative ? "" : content;
}
