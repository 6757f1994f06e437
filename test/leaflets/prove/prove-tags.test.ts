import { PDFDocument } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, test } from "vitest";
import { finishPdf } from "../../../src/leaflets/finish/finish-pdf.ts";
import { proveTags } from "../../../src/leaflets/prove/prove-tags.ts";
import { readPdf } from "../../../src/pdf/read-pdf.ts";
import { firstTypeface } from "../../../src/typeface/typeface-names.ts";
import { about, usePrinter } from "../printer.ts";
import { breakages } from "./breakages.ts";

const { print, finish } = usePrinter();
const faultsOf = async (bytes: Uint8Array) => proveTags(await readPdf(bytes));

describe("a good PDF has no faults", () => {
  test.each(["every-element", "how-to-ask"])("%s", async (name) => {
    const { raw, sidecar } = await print(name);
    for (const part of [1, 2] as const)
      expect(await faultsOf(await finishPdf(raw, sidecar, { ...about, part }, firstTypeface))).toEqual([]);
  });
});

test("a PDF as Chromium prints it has many", async () => {
  const clauses = new Set((await faultsOf((await print("every-element")).raw)).map(({ clause }) => clause));
  expect(clauses).toEqual(new Set(["5", "7.1", "7.2", "7.3", "7.5", "7.6", "7.18.5"]));
});

describe("each breakage is caught", () => {
  let good: Uint8Array;
  beforeAll(async () => {
    good = await finish("every-element");
  });

  test.each(breakages)("$name: $clause", async ({ clause, break: spoil }) => {
    const document = await PDFDocument.load(good, { updateMetadata: false });
    spoil(document);
    const faults = await faultsOf(await document.save());
    expect(faults.map((fault) => fault.clause)).toContain(clause);
  });
});
