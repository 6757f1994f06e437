import { expect, test } from "vitest";
import { splitFrontMatter } from "../../src/content/split-front-matter.ts";
import { SourceFile } from "../../src/source/source-file.ts";

/** Where the fault is, what is said of it, and where the text begins. */
function told(text: string) {
  const { issues, textLine } = splitFrontMatter(new SourceFile("a.md", text));
  return [...issues.map(({ line, message }) => `${line} ${message}`), `text on line ${textLine + 1}`];
}

test.each([
  [
    "between fields",
    "---\na: 1\n...\nb: 2\n---\nText.\n",
    "3 This line of ... ends the fields, but more follow it.",
    6,
  ],
  ["at their end", "---\na: 1\n...\nText.\n", "3 The front matter ends with ... here, and not with ---.", 4],
  [
    "before ---",
    "---\na: 1\n...\n---\nText.\n",
    "3 The front matter ends with ... here, and not with ---.",
    5,
  ],
])("three dots %s are told as what they are", (_, text, message, line) => {
  expect(told(text)).toEqual([message, `text on line ${line}`]);
});

test("a text may hold three dots", () => {
  expect(told("---\na: 1\n---\nText.\n\n...\n")).toEqual(["text on line 4"]);
});
