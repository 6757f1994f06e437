import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { finishPdf } from "../../src/leaflets/finish/finish-pdf.ts";
import type { UaPart } from "../../src/leaflets/finish/structure-type.ts";
import { about, usePrinter } from "../leaflets/printer.ts";
import { breakages } from "../leaflets/prove/breakages.ts";
import { findVerapdf, type Verapdf } from "./verapdf.ts";

const verapdf = (await findVerapdf()) as Verapdf;

describe.skipIf(!verapdf)("veraPDF", () => {
  const { print, finish } = usePrinter();
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "judged-"));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const keep = async (name: string, bytes: Uint8Array) => {
    const file = join(folder, `${name.replaceAll(/\W/g, "-")}.pdf`);
    await writeFile(file, bytes);
    return file;
  };

  test.each<UaPart>([1, 2])("finds no failure of PDF/UA-%i in the fixtures", async (part) => {
    const files: string[] = [];
    for (const name of ["every-element", "how-to-ask", "missing-glyph"]) {
      const { raw, sidecar } = await print(name);
      files.push(await keep(`${name}-${part}`, await finishPdf(raw, sidecar, { ...about, part })));
    }
    expect(await verapdf(files, part)).toEqual([[], [], []]);
    if (part === 2)
      for (const standard of ["wt1a", "wt1r"] as const)
        expect(await verapdf(files, standard)).toEqual([[], [], []]);
  });

  test("finds a failure in each breakage, but for those where our checks ask more", async () => {
    const good = await finish("every-element");
    const files: string[] = [];
    for (const { name, break: spoil } of breakages) {
      const document = await PDFDocument.load(good, { updateMetadata: false });
      spoil(document);
      files.push(await keep(name, await document.save()));
    }
    const failures = await verapdf(files, 1);
    const passed = breakages.filter((_, index) => failures[index]?.length === 0);
    const expected = breakages.filter(({ beyond }) => beyond);
    expect(passed.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
  });
});
