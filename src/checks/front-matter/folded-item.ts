import { Lexer } from "yaml";
import type { FoundFile } from "../../content/found-file.ts";
import { type Finding, rule } from "../rule.ts";
import { lexerMarks, yamlPart } from "./lost-words.ts";

/** An item that stands further in than those above it is read as the end of the one before, with its hyphen. */
export const foldedItem = rule({
  code: "folded-item",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary: "No item of a list in front matter or data is joined to the one above it by standing further in.",
  check: ({ files }) => files.flatMap(foldedIn),
});

function foldedIn({ folder, name, source }: FoundFile): Finding[] {
  if (!source || folder === "images" || name.endsWith(".csv")) return [];
  const [start, end] = folder === "data" ? [0, source.text.length] : yamlPart(source);
  const text = source.text.slice(start, end);
  if (!/[^\s:|>-] *\n +- /.test(text)) return [];
  const found: Finding[] = [];
  let offset = start;
  for (const lexeme of new Lexer().lex(text)) {
    // A text in quotation marks, or behind | or >, may hold what it likes.
    const isPlain = !/^["']/.test(lexeme) && !lexeme.endsWith("\n");
    if (isPlain)
      for (const { index } of lexeme.matchAll(/(?<=\n[ \t]*)- /g))
        found.push({
          at: source.at(offset + index),
          message: "This item stands further in than the one above, and would be read as the end of it.",
          hint: "Begin it below the hyphen of the item above.",
        });
    if (!lexerMarks.includes(lexeme)) offset += lexeme.length;
  }
  return found;
}
