import { expect, test } from "vitest";
import { editContent } from "../../src/pdf/page-content.ts";

test("edits replace and insert at the source's offsets, in any order", () => {
  const edits = [
    { start: 4, end: 7, text: "two" },
    { start: 0, end: 0, text: "zero " },
    { start: 0, end: 0, text: "half " },
  ];
  expect(editContent("one 222 three", edits)).toBe("zero half one two three");
});
