import type { Token } from "markdown-it";
import { decorative } from "./decorative-images.ts";

/** The words of the tokens inside a block as a reader sees them; a line break is a space, code is blank. */
export function wordsOf(children: readonly Pick<Token, "type" | "content">[]): string {
  let words = "";
  for (const { type, content } of children) {
    if (type === "softbreak" || type === "hardbreak") words += " ";
    else if (type === "code_inline") words += " ".repeat(content.length);
    else if (type !== "image" || content !== decorative) words += content;
  }
  return words;
}
