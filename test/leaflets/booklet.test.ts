import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import { bookletOrder } from "../../src/leaflets/booklet/booklet-order.ts";
import { imposeBooklet } from "../../src/leaflets/booklet/impose-booklet.ts";
import { usePrinter } from "./printer.ts";

describe("the order of a booklet's pages", () => {
  test("puts the first page and the last on one side of the outermost sheet", () => {
    expect(bookletOrder(8)).toEqual([
      [8, 1],
      [2, 7],
      [6, 3],
      [4, 5],
    ]);
  });

  test.each([1, 3, 4, 5, 42, 71])("has each of %i pages once, facing its neighbour", (pages) => {
    const sides = bookletOrder(pages);
    expect(sides.length % 2).toBe(0);
    const numbers = sides.flat().filter((number) => number !== undefined);
    expect(numbers.toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: pages }, (_, at) => at + 1),
    );
    for (const [left, right] of sides) if (left && right) expect((left + right) % 2).toBe(1);
  });
});

describe("a booklet", () => {
  const { finish } = usePrinter();
  const about = {
    title: "The guide: booklet, for printing only",
    author: "Second Opinion Guide",
    subject: "All of it",
    lang: "en-GB",
    date: new Date("2026-11-21T00:00:00Z"),
  };

  test("is A4 on its side, says that it is for printing only, and claims no conformance", async () => {
    const bytes = await imposeBooklet(await finish("every-element"), about);
    const booklet = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(booklet.getPages().map((page) => page.getSize())).toEqual([
      { width: 841.89, height: 595.28 },
      { width: 841.89, height: 595.28 },
    ]);
    expect(booklet.getTitle()).toBe(about.title);
    expect(Buffer.from(bytes).toString("latin1")).not.toContain("pdfuaid");
  });

  test("has the same bytes for the same pages", async () => {
    const pdf = await finish("how-to-ask");
    expect(await imposeBooklet(pdf, about)).toEqual(await imposeBooklet(pdf, about));
  });
});
