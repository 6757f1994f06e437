import { expect, test } from "vitest";
import { escapePattern } from "../../src/prose/escape-pattern.ts";

test.each([
  "",
  "u",
])("a text with every sign of patterns matches itself alone, with the flags “%s”", (flags) => {
  const text = "A&E (24-hour) [1] {2} ^$.*+?|/\\ don’t";
  expect(new RegExp(`^${escapePattern(text)}$`, flags).test(text)).toBe(true);
  expect(new RegExp(`^${escapePattern("a.b")}$`, flags).test("acb")).toBe(false);
});
