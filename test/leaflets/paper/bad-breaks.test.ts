import { expect, test } from "vitest";
import { badBreaks } from "../../../src/leaflets/paper/bad-breaks.ts";
import { readPdf } from "../../../src/pdf/read-pdf.ts";
import { usePrinter } from "../printer.ts";

const { finish } = usePrinter();
const faultsOf = async (body: string) =>
  badBreaks(await readPdf(await finish("how-to-ask", `<h1>Ask</h1>${body}`)));
const lines = "Another line.<br>".repeat(80);

test("a heading with its text, whole rows and items are no fault", async () => {
  expect(
    await faultsOf(
      "<h2>One</h2><p>Text</p><ul><li>Item</li></ul><h2 style='break-before:page'>Two</h2><p>Text</p>",
    ),
  ).toEqual([]);
});

test("a heading alone at the foot of its page is", async () => {
  expect(await faultsOf("<p>Text</p><h2>Lone</h2><p style='break-before:page'>Its text</p>")).toEqual([
    { parts: "heading", words: "Lone", page: 1 },
  ]);
});

test("two headings without their text are both", async () => {
  expect(await faultsOf("<h2>One</h2><h3>Two</h3><p style='break-before:page'>Text</p>")).toHaveLength(3);
});

test("an item or a row over two pages is", async () => {
  expect(await faultsOf(`<ul><li>First</li><li style="break-inside:auto">${lines}</li></ul>`)).toEqual([
    { parts: "item", words: expect.stringMatching(/^Another line\./), page: expect.any(Number) },
  ]);
  expect(
    await faultsOf(
      `<table><tr><th>Head</th></tr><tr style="break-inside:auto"><td>${lines}</td></tr></table>`,
    ),
  ).toEqual([{ parts: "row", words: expect.stringMatching(/^Another line\./), page: 1 }]);
});
