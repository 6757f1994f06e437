import { CST, Lexer } from "yaml";
import type { FoundFile } from "../../content/found-file.ts";
import type { SourceFile } from "../../source/source-file.ts";
import { type Finding, rule } from "../rule.ts";

/** Characters with which the lexer marks the start of a document or a text; they are not in the text itself. */
export const lexerMarks: readonly string[] = [CST.BOM, CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];

/** No words behind a value are taken for a comment: they would be on no page and no paper. */
export const lostWords = rule({
  code: "lost-words",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary: "No value in front matter or data is cut short by a `#`; a comment has a line of its own.",
  check: ({ files }) => files.flatMap(lostIn),
});

function lostIn({ folder, name, source }: FoundFile): Finding[] {
  if (!source || folder === "images" || name.endsWith(".csv")) return [];
  const [start, end] = folder === "data" ? [0, source.text.length] : yamlPart(source);
  const text = source.text.slice(start, end);
  return / #/.test(text) ? commentsIn(text).map((offset) => told(source, start + offset)) : [];
}

/** The offsets of comments that stand behind something on their line. */
function commentsIn(text: string): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const isBehind = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset).trim() !== "";
    if (lexeme.startsWith("#") && isBehind) offsets.push(offset);
    if (!lexerMarks.includes(lexeme)) offset += lexeme.length;
  }
  return offsets;
}

function told(file: SourceFile, offset: number): Finding {
  const at = file.at(offset);
  const words = file.line(at.line - 1).slice(at.column - 1);
  return {
    at,
    message: `"${words}" would be lost: behind a space, # begins a comment.`,
    hint: "Put the whole value in straight quotation marks, take out the space before the #, or give a comment its own line.",
  };
}

/** Where the fields of a page begin and end. */
export function yamlPart({ text }: SourceFile): [start: number, end: number] {
  const fence = /^---[ \t]*$/gm;
  const [first, second] = [...text.matchAll(fence)].slice(0, 2);
  return first?.index === 0 && second ? [first[0].length, second.index] : [0, 0];
}
