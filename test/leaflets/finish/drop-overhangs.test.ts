import { expect, test } from "vitest";
import { readPdf } from "../../../src/pdf/read-pdf.ts";
import { textByStructure } from "../../../src/pdf/text-by-structure.ts";
import { usePrinter } from "../printer.ts";

const { finish } = usePrinter();

test("letters that reach beyond their line, across the edge of a page, are painted once", async () => {
  const pages = new Set<number | undefined>();
  for (let room = 225; room <= 245; room += 1) {
    const body = `<h1>Ask</h1><div style="height:${room}mm"></div><h2 style="line-height:0.5;font-size:30px">Ábǵp</h2><p>Ask.</p>`;
    const pdf = await readPdf(await finish("how-to-ask", body));
    expect(textByStructure(pdf).map(({ text }) => text)).toEqual(["Ask", "Ábǵp", "Ask."]);
    const painted = pdf.paintings.filter(({ text }) => text.includes("b"));
    expect(painted, `${room} mm`).toHaveLength(1);
    pages.add(painted[0]?.page);
  }
  expect([...pages]).toEqual([0, 1]);
});
