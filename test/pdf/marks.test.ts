import { describe, expect, test } from "vitest";
import { readMark } from "../../src/pdf/marks.ts";
import { statements } from "../../src/pdf/statements.ts";

const read = (source: string) => [...statements(source)].map(readMark)[0];

describe("the ActualText of a mark is read however a PDF writes it", () => {
  test.each([
    ["UTF-16BE, in hexadecimal", "<FEFF00E900AD>", "é\u00ad"],
    ["the same in parentheses", "(\\376\\377\\0\\351\\0\\255)", "é\u00ad"],
    ["UTF-8, as PDF 2.0 may", "<EFBBBFC3A9>", "é"],
    ["PDFDocEncoding", "(\\200 fi\\223)", "• fiﬁ"],
    ["as Chromium writes ASCII", "(fi)", "fi"],
    ["escapes", "(a\\(b\\)\\\\c)", "a(b)\\c"],
    ["parentheses inside", "(a (b) c)", "a (b) c"],
    ["nothing", "()", ""],
    ["white space amid the digits", "<FEFF 0041>", "A"],
  ])("%s", (_, string, text) => {
    expect(read(`/Span <</ActualText ${string} /MCID 7>> BDC`)).toMatchObject({
      tag: "Span",
      mcid: 7,
      actualText: text,
    });
  });
});

test("a mark without properties, or with those of another place, has none", () => {
  expect(read("/ReversedChars BMC")).toEqual({ tag: "ReversedChars", start: 0, end: 18 });
  expect(read("/Span /P0 BDC")).toEqual({ tag: "Span", start: 0, end: 13 });
});
