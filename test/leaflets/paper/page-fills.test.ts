import { PDFDocument } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { pageFills } from "../../../src/leaflets/paper/page-fills.ts";
import type { Painting } from "../../../src/pdf/painting.ts";

const millimetre = 72 / 25.4;
const height = 297 * millimetre;

/** Something painted, its lower edge so many millimetres above that of the sheet. */
function painted(kind: Painting["kind"], bottom: number, mcid?: number, tall = 0): Painting {
  const box: Painting["box"] = () => [40, bottom * millimetre, 500, (bottom + tall) * millimetre];
  const painting: Partial<Painting> = { kind, page: 0, mcid, box };
  return painting as Painting;
}

async function fill(...paintings: Painting[]): Promise<number | undefined> {
  const document = await PDFDocument.create();
  document.addPage([210 * millimetre, height]);
  return pageFills({ document, paintings })[0];
}

test("a page is filled down to its lowest words, or the lowest line to write on", async () => {
  expect(await fill(painted("text", 155, 3))).toBeCloseTo(0.5, 2);
  expect(await fill(painted("text", 155, 3), painted("path", 51))).toBeCloseTo(0.9, 2);
  expect(await fill()).toBe(0);
});

test("neither the words of a tall foot nor what a box is painted with fill it", async () => {
  const foot = painted("text", 28);
  const frame = painted("path", 36, undefined, 200);
  expect(await fill(painted("text", 155, 3), foot, frame)).toBeCloseTo(0.5, 2);
});
