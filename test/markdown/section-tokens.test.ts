import { expect, test } from "vitest";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import { sectionTokens } from "../../src/markdown/section-tokens.ts";
import { SourceFile } from "../../src/source/source-file.ts";

const text = `Lead.

::: key
## In short

- point
:::

## First

one

### Under first

two

::: do
## Do this

three
:::

## Second

four
`;
const { tokens } = parseMarkdown(new SourceFile("page.md", text), 0);
const words = (id: string) =>
  sectionTokens(tokens, id)
    .filter(({ type }) => type === "inline")
    .map(({ content }) => content);

test("a section runs to the next heading of its level, and a box with a heading of its own ends it", () => {
  expect(words("first")).toEqual(["First", "one", "Under first", "two"]);
  expect(words("under-first")).toEqual(["Under first", "two"]);
  expect(words("second")).toEqual(["Second", "four"]);
});

test("a heading in a box stands for the whole box", () => {
  expect(words("do-this")).toEqual(["Do this", "three"]);
  const box = sectionTokens(tokens, "do-this").map(({ type }) => type);
  expect([box[0], box.at(-1)]).toEqual(["container_box_open", "container_box_close"]);
});

test("there is nothing under a heading that is not there", () => {
  expect(words("third")).toEqual([]);
});
