import { expect, test } from "vitest";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import { SourceFile } from "../../src/source/source-file.ts";

const links = (text: string) => parseMarkdown(new SourceFile("page.md", text), 0).links;

test.each([
  ["a paragraph", "Read [this page](/a/) now.", 1, 6],
  ["a second line", "One line\nand [a link](/a/).", 2, 5],
  ["a list item", "- [x](/a/)\n- then [a link](/b/)", 2, 8],
  ["a nested list", "- a\n  - b\n    - see [a link](/c/)", 3, 11],
  ["a quote", "> said [a link](/a/)", 1, 8],
  ["a heading", "## On [a link](/a/)", 1, 7],
  ["a box", "::: key\n## In short\n\n- go [there](/a/)\n:::", 4, 6],
  ["a table cell", "| A | B |\n|---|---|\n| x | [a link](/a/) |", 3, 7],
  ["a reference", "See [the page][p].\n\n[p]: /a/", 1, 5],
  ["an autolink", "At <https://example.org/> now.", 1, 4],
  ["an image", "A ![picture](/images/a.png).", 1, 3],
  ["bold words", "Go **[there](/a/)**.", 1, 6],
])("a link in %s is found where its bracket stands", (_, text, line, column) => {
  expect(links(text).at(-1)?.at()).toMatchObject({ line, column });
});
