import { PDFDocument } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { readCodes, readToUnicode } from "../../src/pdf/to-unicode.ts";

const map = async (body: string) => {
  const { context } = await PDFDocument.create();
  return readToUnicode(
    context.flateStream(`1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${body}`),
  );
};

test("single codes and ranges read as text, ligatures and rare characters as several units", async () => {
  const read = await map(
    "2 beginbfchar\n<0001> <00660066>\n<0002> <D83DDE00>\nendbfchar\n1 beginbfrange\n<0010> <0012> <0061>\nendbfrange",
  );
  expect(read && readCodes("[<00010010> -20 <00120002>]", read)).toBe("ffac😀");
});

test("codes in a string in parentheses read the same, escapes undone", async () => {
  const read = await map("2 beginbfchar\n<0028> <0061>\n<0A29> <0062>\nendbfchar");
  expect(read && readCodes("[(\\000\\() -20 (\\n\\))]", read)).toBe("ab");
});

test("a code that is not mapped reads as U+FFFD", async () => {
  const read = await map("");
  expect(read && readCodes("<0007>", read)).toBe("\ufffd");
});

test("a font without a map has none", () => {
  expect(readToUnicode(undefined)).toBeUndefined();
});
