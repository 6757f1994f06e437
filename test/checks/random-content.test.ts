import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "../../src/content/decode-text.ts";
import { sample } from "../sample.ts";
import { ChangedContent } from "./changed-content.ts";

const page = "guide/hearing-test.md";
const [, frontMatter = ""] = /^(---\n[\s\S]*?\n---\n)/.exec(new ChangedContent().text(page)) ?? [];

/** Bits of which mistakes are made, in any order. */
const pieces = (...bits: string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 5 })), { maxLength: 40 })
    .map((all) => all.join(""));

const markdownPieces = pieces(
  "#",
  "## ",
  "\n",
  "\n\n",
  "- ",
  "1. ",
  "> ",
  "[",
  "]",
  "(",
  ")",
  "![",
  "](",
  "](/guide/hearing-test/)",
  "[a]: /b",
  "`",
  "```\n",
  "**",
  "_",
  "|",
  "|---|",
  ":::",
  "::: key\n",
  "::: contacts\n",
  "<",
  ">",
  "<b>",
  "<!--",
  "https://",
  "&amp;",
  "javascript:",
  "020 7946 0300",
  "£900",
  "a@b.c",
  "\\",
  "\t",
  "    ",
  "\u00a0",
  "\u{1F600}",
  "\0",
);

const yamlPieces = pieces(
  "title: ",
  "order: ",
  "reviewed: 2026-11-21",
  "\n",
  "  ",
  "- ",
  ": ",
  "? ",
  "[",
  "]",
  "{",
  "}",
  ",",
  '"',
  "'",
  "|",
  ">",
  "&a ",
  "*a",
  "!!",
  "!t ",
  "%",
  "@",
  "`",
  "#",
  "---\n",
  "...\n",
  "\t",
  "<<: ",
  "~",
  "null",
  "\\x",
  "\u2028",
);

/** Checks a changed guide and holds what is found to what holds of every issue. */
function expectPlain(change: (copy: ChangedContent) => void): void {
  const copy = new ChangedContent();
  change(copy);
  const start = process.cpuUsage();
  for (const { file, line, column, message, hint } of copy.check().issues) {
    expect(`${message}\n${hint}`).not.toMatch(/\n\s+at |Error:|undefined|\[object/);
    expect(file.startsWith(`${sample}/`)).toBe(true);
    expect(Math.min(line, column)).toBeGreaterThan(0);
  }
  // What it costs this process, however busy the machine is with others.
  expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
}

const runs = { numRuns: 25 };

test("random Markdown is checked without a crash", () => {
  fc.assert(
    fc.property(markdownPieces, (text) => expectPlain((copy) => copy.put(page, `${frontMatter}${text}`))),
    runs,
  );
});

test("random front matter is checked without a crash", () => {
  fc.assert(
    fc.property(yamlPieces, (text) => expectPlain((copy) => copy.put(page, `---\n${text}\n---\nText.\n`))),
    runs,
  );
});

test("random data is checked without a crash", () => {
  const names = ["contacts", "glossary", "organisation", "routes", "conditions"];
  fc.assert(
    fc.property(yamlPieces, fc.constantFrom(...names), (text, name) =>
      expectPlain((copy) => copy.put(`data/${name}.yaml`, text)),
    ),
    runs,
  );
});

test("random bytes are text or have a place where they are none", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decodeText(Buffer.from(bytes));
      if ("text" in decoded) expectPlain((copy) => copy.put(page, decoded.text));
      else expect(decoded.fault.at.line).toBeGreaterThan(0);
    }),
    runs,
  );
});

test.each([
  [
    "aliases that double",
    `a: &a [x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*a, *a]`).join("\n")}`,
  ],
  ["brackets without end", "[".repeat(200_000)],
  ["braces without end", "{a: ".repeat(200_000)],
  ["hyphens without end", "- ".repeat(200_000)],
  ["indents without end", Array.from({ length: 1_000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
  ["one key a million letters long", `${"a".repeat(900_000)}: b`],
])("%s do not stop the check", (_, text) => {
  expectPlain((copy) => copy.put("data/glossary.yaml", text));
});

test.each([
  ["quotes", "> ".repeat(5_000)],
  ["lists", Array.from({ length: 300 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n")],
  ["brackets", "[".repeat(20_000)],
  ["brackets and parentheses", "[](".repeat(10_000)],
  ["stars", "*a **b ".repeat(5_000)],
  ["tags", "<a ".repeat(20_000)],
  ["digits", "0345 ".repeat(20_000)],
  ["letters and dots", "a.".repeat(50_000)],
  ["at signs", "a@".repeat(20_000)],
  ["boxes", "::: key\n".repeat(5_000)],
])("very many %s do not stop the check", (_, text) => {
  expectPlain((copy) => copy.put(page, `${frontMatter}${text}`));
});
