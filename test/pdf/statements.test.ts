import fc from "fast-check";
import { expect, test } from "vitest";
import { statements } from "../../src/pdf/statements.ts";

const read = (source: string) =>
  [...statements(source)].map(({ operator, operands }) => [operator, ...operands]);

test("operators come with their operands", () => {
  expect(read("q 1 0 0 -1 .5 0 cm % comment\n/F4 16 Tf [<00> -3 (a\\)b)] TJ Q")).toEqual([
    ["q"],
    ["cm", "1", "0", "0", "-1", ".5", "0"],
    ["Tf", "/F4", "16"],
    ["TJ", "[<00> -3 (a\\)b)]"],
    ["Q"],
  ]);
});

test("a dictionary is one operand, however deep", () => {
  expect(read("/P <</MCID 0 /X <</Y [1]>> >>BDC EMC")).toEqual([
    ["BDC", "/P", "<</MCID 0 /X <</Y [1]>> >>"],
    ["EMC"],
  ]);
});

test("a string in parentheses may hold others, and escapes", () => {
  expect(read("(a(b)c) Tj (\\(\\\\) Tj")).toEqual([
    ["Tj", "(a(b)c)"],
    ["Tj", "(\\(\\\\)"],
  ]);
});

test("offsets are those of the source", () => {
  const source = " BT\n 1 2 Td ET";
  expect([...statements(source)].map(({ start, end }) => source.slice(start, end))).toEqual([
    "BT",
    "1 2 Td",
    "ET",
  ]);
});

test("what Chromium never writes is refused", () => {
  expect(() => read("BI /W 1 ID x EI")).toThrow("Inline image at offset 0");
  expect(() => read("(a(b)c Tj")).toThrow("Unreadable content stream at offset 0");
});

test("white space does not matter", () => {
  const words = fc.array(fc.constantFrom("q", "/A", "12", "<0A>", "(x)", "Tj", "[1 2]", "EMC"));
  fc.assert(
    fc.property(words, (all) => {
      expect(read(all.join("\n\t "))).toEqual(read(all.join(" ")));
    }),
  );
});

test("a comment ends with its line", () => {
  expect(read("% q\r1 g %Q")).toEqual([["g", "1"]]);
});
