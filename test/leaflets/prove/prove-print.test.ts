import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import { a4Sheet } from "../../../src/formats/format.ts";
import { htmlBlocks } from "../../../src/leaflets/prove/html-blocks.ts";
import { proveFonts } from "../../../src/leaflets/prove/prove-fonts.ts";
import { provePages } from "../../../src/leaflets/prove/prove-pages.ts";
import { linkAnnotations } from "../../../src/pdf/link-annotations.ts";
import { readPdf } from "../../../src/pdf/read-pdf.ts";
import { fixture, usePrinter } from "../printer.ts";

const { finish } = usePrinter();
/** The words of a fixture that are not furniture. */
const guide = async (name: string) =>
  htmlBlocks(await fixture(name))
    .filter(({ kind }) => kind === "guide")
    .map(({ text }) => text);
const HYPERLEGIBLE = ["AtkinsonHyperlegibleNext"];

describe("fonts", () => {
  test("are embedded, allowed and large enough", async () => {
    const pdf = await readPdf(await finish("how-to-ask"));
    const sizes = { body: 13, smallest: 12 };
    expect(proveFonts(pdf, HYPERLEGIBLE, sizes, await guide("how-to-ask"))).toMatchObject({
      faults: [],
      fonts: ["AtkinsonHyperlegibleNext-Regular"],
    });
  });

  test("for a glyph that the font lacks, and sizes too small, are faults", async () => {
    const pdf = await readPdf(await finish("missing-glyph"));
    const { faults } = proveFonts(
      pdf,
      HYPERLEGIBLE,
      { body: 14, smallest: 12.5 },
      await guide("missing-glyph"),
    );
    expect(faults).toContain("Page 1: text of 12 points, below 12.5.");
    expect(faults).toContainEqual(expect.stringMatching(/^Page 1: “µ” is in the font /));
    expect(faults).toContainEqual(expect.stringMatching(/ is body text of \d+ points, below 14\.$/));
  });

  test("of the body are told by its tags, not by how much there is of it", async () => {
    const body = `<h1>One</h1><p>Ask.</p><aside data-furniture style="font-size: 12pt"><p>${"Where it is from. ".repeat(20)}</p></aside>`;
    const pdf = await readPdf(await finish("how-to-ask", body));
    expect(proveFonts(pdf, HYPERLEGIBLE, { body: 13, smallest: 12 }, ["Ask."]).faults).toEqual([]);
  });
});

describe("pages", () => {
  test("are A4, with links that lead somewhere", async () => {
    const pdf = await readPdf(await finish("every-element"));
    expect(provePages(pdf, a4Sheet)).toEqual([]);
    const links = linkAnnotations(pdf.document);
    expect(links).toContainEqual({ page: 0, name: "words we use", target: "#words" });
    expect(links).toContainEqual({ page: 0, name: "0808 808 00 00", target: "tel:08088080000" });
  });

  test("of another size, or with a link to nowhere are faults", async () => {
    const document = await PDFDocument.load(
      await finish("how-to-ask", '<h1 id="one">One</h1><a href="#one">Two</a>'),
    );
    document.catalog.delete(PDFName.of("Dests"));
    document.addPage([420, 595]);
    expect(provePages(await readPdf(await document.save()), a4Sheet)).toEqual([
      "Page 1: the link “Two” leads nowhere.",
      "Page 2 is 420 × 595 points, not A4.",
    ]);
  });
});
