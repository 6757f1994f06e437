import { readFile } from "node:fs/promises";
import path from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { expect, inject, test } from "vitest";
import type { Manifest } from "../../src/leaflets/manifest.ts";

const folder = path.join(inject("site"), "leaflets");
const { leaflets }: Manifest = JSON.parse(await readFile(path.join(folder, "manifest.json"), "utf8"));
const sheets = leaflets.filter(({ format }) => ["a4", "large-print"].includes(format));
const millimetres = (points: number) => (points / 72) * 25.4;

test.each(sheets)("$file has room for a nurse to write her name and numbers", async ({ file }) => {
  const form = (await PDFDocument.load(await readFile(path.join(folder, file)))).getForm();
  const places = form.getFields().filter((field) => field.getName().startsWith("Your clinic: "));
  expect(places).toHaveLength(5);
  for (const place of places) {
    const [{ width = 0, height = 0 } = {}] = place.acroField
      .getWidgets()
      .map((widget) => widget.getRectangle());
    expect(millimetres(width), place.getName()).toBeGreaterThan(33);
    expect(millimetres(height), place.getName()).toBeGreaterThan(5);
  }
});
