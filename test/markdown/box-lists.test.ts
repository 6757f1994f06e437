import { expect, test } from "vitest";
import { boxLists } from "../../src/markdown/box-lists.ts";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import { SourceFile } from "../../src/source/source-file.ts";

test("lists of one sort of box are read with their heading and what leads to them, without marks", () => {
  const text = [
    "Lead.\n\n::: tick\n- top\n:::\n\n## First\n\nDo these:\n\n::: tick\n- a [word](glossary:word), **strong**\n- b\n:::",
    "## Second\n\nSay:\n\n::: say\n- “c”\n:::\n\n- not in a box\n\n::: tick\n1. d\n:::\n",
  ].join("\n\n");
  const { tokens } = parseMarkdown(new SourceFile("page.md", text), 0);
  expect(boxLists(tokens, "tick")).toEqual([
    { heading: "", leadIn: "Lead.", items: ["top"] },
    { heading: "First", leadIn: "Do these:", items: ["a word, strong", "b"] },
    { heading: "Second", leadIn: "", items: ["d"] },
  ]);
  expect(boxLists(tokens, "say")).toEqual([{ heading: "Second", leadIn: "Say:", items: ["“c”"] }]);
});
