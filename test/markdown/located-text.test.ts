import { expect, test } from "vitest";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import { SourceFile } from "../../src/source/source-file.ts";

test("the tokens of thousands of texts are not held, and are the same when they are asked for again", () => {
  const texts = Array.from({ length: 1000 }, (_, page) =>
    parseMarkdown(new SourceFile(`page-${page}.md`, `## Page ${page}\n\nAsk *them* [now](/guide/).\n`), 0),
  );
  const tokens = texts.map((text) => text.tokens);
  expect(texts.at(-1)?.tokens).toBe(tokens.at(-1));
  expect(texts[0]?.tokens).not.toBe(tokens[0]);
  expect(texts[0]?.tokens).toEqual(tokens[0]);
  expect(texts[1]?.links[0]?.at()).toMatchObject({ file: "page-1.md", line: 3, column: 12 });
  expect(texts[1]?.passages.at(-1)?.at(4)).toMatchObject({ file: "page-1.md", line: 3, column: 6 });
});
