import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import { proveFonts } from "../../../src/leaflets/prove/prove-fonts.ts";
import { provePages } from "../../../src/leaflets/prove/prove-pages.ts";
import { a4Sheet } from "../../../src/leaflets/sheets.ts";
import { readPdf } from "../../../src/pdf/read-pdf.ts";
import { usePrinter } from "../printer.ts";

const { finish } = usePrinter();
const HYPERLEGIBLE = ["AtkinsonHyperlegibleNext"];

describe("fonts", () => {
  test("are embedded, allowed and large enough; the body has the most characters", async () => {
    const report = proveFonts(await readPdf(await finish("how-to-ask")), HYPERLEGIBLE, {
      body: 13,
      smallest: 12,
    });
    expect(report).toMatchObject({ faults: [], fonts: ["AtkinsonHyperlegibleNext-Regular"] });
    expect([...report.sizes].sort(([, one], [, other]) => other - one)[0]?.[0]).toBe(13);
  });

  test("for a glyph that the font lacks, and sizes too small, are faults", async () => {
    expect(
      proveFonts(await readPdf(await finish("missing-glyph")), HYPERLEGIBLE, { body: 14, smallest: 12.5 })
        .faults,
    ).toEqual([
      "Page 1: text of 12 points, below 12.5.",
      expect.stringMatching(/^Page 1: “µ” is in the font /),
      expect.stringMatching(/^The body text is \d+ points, below 14\.$/),
    ]);
  });
});

describe("pages", () => {
  test("are A4, with links that lead somewhere", async () => {
    const { pages, links, faults } = provePages(await readPdf(await finish("every-element")), a4Sheet);
    expect({ pages, faults }).toEqual({ pages: 3, faults: [] });
    expect(links).toContainEqual({ page: 0, name: "words we use", target: "#words" });
    expect(links).toContainEqual({ page: 0, name: "0808 808 00 00", target: "tel:08088080000" });
  });

  test("of another size, or with a link to nowhere are faults", async () => {
    const document = await PDFDocument.load(
      await finish("how-to-ask", '<h1 id="one">One</h1><a href="#one">Two</a>'),
    );
    document.catalog.delete(PDFName.of("Dests"));
    document.addPage([420, 595]);
    expect(provePages(await readPdf(await document.save()), a4Sheet).faults).toEqual([
      "Page 1: the link “Two” leads nowhere.",
      "Page 2 is 420 × 595 points, not A4.",
    ]);
  });
});
