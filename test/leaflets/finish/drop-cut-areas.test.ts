import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { codePlaces } from "../../../src/codes/code-places.ts";
import { readPdf } from "../../../src/pdf/read-pdf.ts";
import { usePrinter } from "../printer.ts";

const { finish } = usePrinter();

/** How many clickable areas and fields each page has. */
async function areasOf(body: string): Promise<number[]> {
  const { document } = await readPdf(await finish("how-to-ask", `<h1>Ask</h1>${body}`));
  return document.getPages().map(({ node }) => {
    const annotations = node.Annots()?.asArray() ?? [];
    return annotations.filter((ref) => document.context.lookup(ref, PDFDict).has(PDFName.of("Rect"))).length;
  });
}

/** Room above something, so that the first page ends within it. */
const above = (height: string) => `<div style="height:${height}"></div>`;
const drawing =
  '<svg width="80" height="80" role="img" aria-label="A code"><path d="M20 20h40v40H20z"/></svg>';
const link = `<a style="display:block;width:fit-content;margin-top:-8px" href="https://charity.example/">${drawing}</a>`;
/** Its end stays together, its beginning need not. */
const end = `<div style="display:flow-root;border-top:3px solid;padding-top:9px"><div style="float:left;break-inside:avoid">${link}<p>It leads to us.</p></div></div>`;

test("a line to write on that a page ends within is one field, where most of it is", async () => {
  for (const height of ["220mm", "225mm", "230mm", "235mm", "240mm", "245mm"]) {
    const line = `<p data-field="text" style="height:60px;break-inside:auto">Name</p>`;
    const areas = await areasOf(`${above(height)}${line}`);
    expect(
      areas.filter((count) => count > 0),
      height,
    ).toEqual([1]);
  }
});

test("a picture that is a link can be clicked where it stands, and not in the room that it left", async () => {
  const pages = new Set<number>();
  for (let room = 200; room <= 250; room += 2) {
    const body = `<h1>Ask</h1>${above(`${room}mm`)}${end}`;
    const pdf = await readPdf(await finish("how-to-ask", body));
    const [place, another] = codePlaces(pdf);
    expect(another, `${room} mm`).toBeUndefined();
    const drawn = pdf.paintings.findLast(({ kind, mcid }) => kind === "path" && mcid !== undefined);
    expect(place?.page, `${room} mm`).toBe(drawn?.page);
    pages.add(place?.page ?? -1);
  }
  expect([...pages]).toEqual([0, 1]);
});

test("a link in words over two pages can be clicked on both", async () => {
  const words = "Read what helps you to ask. ".repeat(40);
  expect(await areasOf(`${above("225mm")}<p><a href="https://charity.example/">${words}</a></p>`)).toEqual([
    expect.any(Number),
    expect.any(Number),
  ]);
});
