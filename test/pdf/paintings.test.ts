import { PDFDocument } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { paintings } from "../../src/pdf/paintings.ts";

async function paint(content: string) {
  const document = await PDFDocument.create();
  return paintings(document.addPage(), 0, content);
}

test("glyphs of one text object in one font are one painting, from the first statement to the last", async () => {
  const content = "BT /F1 10 Tf 1 0 0 1 20 30 Tm <41> Tj 5 0 Td <42> Tj ET";
  const [run, ...others] = await paint(content);
  expect(others).toEqual([]);
  expect(content.slice(run?.start, run?.end)).toBe("<41> Tj 5 0 Td <42> Tj");
  expect(content.slice(run?.object.start, run?.object.end)).toBe(content);
  expect(run?.box()).toEqual([20, 30, 20, 30]);
});

test("a sign above a letter stands on the line of its text object", async () => {
  const [sign] = await paint("BT /F1 10 Tf 1 0 0 1 20 30 Tm 2 8 Td <41> Tj ET");
  expect(sign?.box()).toEqual([22, 30, 22, 30]);
});

test("what is painted is clipped by all paths in force, and by no other", async () => {
  const square = (side: number) => `0 0 ${side} ${side} re W n`;
  const [inner, outer] = await paint(
    `2 0 0 2 0 0 cm q ${square(9)} q ${square(7)} 1 1 1 1 re f Q ${square(8)} 1 1 1 1 re f Q`,
  );
  expect(inner?.clip).toEqual([0, 0, 14, 14]);
  expect(outer?.clip).toEqual([0, 0, 16, 16]);
});

test.each([
  ["another font", "/F2 10 Tf"],
  ["another line", "1 0 0 1 0 0 Tm"],
  ["the beginning of marked content", "/Span <</MCID 1>> BDC"],
  ["the end of marked content", "EMC"],
  ["another text object", "ET BT"],
])("%s begins a new painting", async (_, between) => {
  expect(await paint(`/P <</MCID 0>> BDC BT /F1 10 Tf <41> Tj ${between} <42> Tj ET`)).toHaveLength(2);
});

test("a drawing reaches around all of its points, as the transformations in force place them", async () => {
  const [path] = await paint("q 2 0 0 2 10 10 cm 0 0 m 5 1 l 1 2 3 8 4 4 c f Q");
  expect(path?.box()).toEqual([10, 10, 20, 26]);
});

test("a path that only clips paints nothing, and is no part of the next", async () => {
  const [path, ...others] = await paint("0 0 100 100 re W n 1 2 3 4 re f");
  expect(others).toEqual([]);
  expect(path?.box()).toEqual([1, 2, 4, 6]);
});
