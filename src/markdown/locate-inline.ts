import type { Token } from "markdown-it";
import type { Position } from "../report/issue.ts";
import type { SourceFile } from "../source/source-file.ts";

/**
 * Gives a function from an offset in an inline token's text to its place in the file. The parser strips indents, list
 * and quote marks from each line of a block, so every line of its text is found again in the line that it came from.
 */
export function locateInline(file: SourceFile, firstLine: number, inline: Token) {
  const top = firstLine + (inline.map?.[0] ?? 0);
  return (offset: number): Position & { file: string } => {
    const before = inline.content.slice(0, offset);
    const line = before.split("\n").length - 1;
    const column = before.length - (before.lastIndexOf("\n") + 1);
    const text = inline.content.split("\n")[line] ?? "";
    const indent = inline.meta?.column ?? Math.max(0, file.line(top + line).indexOf(text));
    return file.at(file.startOfLine(top + line) + indent + column);
  };
}
