import { spawnSync } from "node:child_process";
import { PDFCheckBox, PDFDict, PDFDocument, PDFName, PDFTextField } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, test } from "vitest";
import { embedFormFont } from "../../../src/leaflets/finish/form-font.ts";
import { eachElement } from "../../../src/pdf/each-element.ts";
import { entry } from "../../../src/pdf/entry.ts";
import { readPdf } from "../../../src/pdf/read-pdf.ts";
import { printedName, typefaceNames } from "../../../src/typeface/typeface-names.ts";
import { htmlOf } from "../../markdown/html-of.ts";
import { outlineOfTags } from "../outline-of-tags.ts";
import { usePrinter } from "../printer.ts";
import { openForm } from "./pdfium-form.ts";

const hasPoppler = spawnSync("pdftotext", ["-v"]).status === 0;
if (!hasPoppler) console.warn("*** Poppler did not read a filled form: its pdftotext is not here. ***");

const markdown =
  "Tick what you have.\n\n::: tick\n- My letters\n- My scans\n:::\n\nWrite what you fear.\n\n::: lines 2\n:::\n";
const style =
  ".tick ul{list-style:none} .tick li{position:relative;padding-left:40px} .tick svg{position:absolute;top:0;left:0;width:24px;height:24px}" +
  ".lines span{display:block;height:40px;border-bottom:1px solid}";
const box = '<aside aria-label="Your clinic"><p data-field="text">Nurse</p></aside>';

const { finish } = usePrinter();
let pdf: Uint8Array;
beforeAll(async () => {
  pdf = await finish("how-to-ask", `<style>${style}</style><h1>My sheet</h1>${box}${htmlOf(markdown)}`);
});

/** Where each field is, by its name, in points from the page's lower left corner. */
async function places(): Promise<Map<string, { x: number; y: number; width: number; height: number }>> {
  const document = await PDFDocument.load(pdf);
  const fields = document.getForm().getFields();
  return new Map(
    fields.map((field) => {
      const [widget] = field.acroField.getWidgets();
      const place = widget?.getRectangle() ?? { x: 0, y: 0, width: 0, height: 0 };
      return [entry.text(widget?.dict, "TU") ?? "", place];
    }),
  );
}

const names = [
  "Your clinic: Nurse",
  "My letters",
  "My scans",
  "Write what you fear. Line 1 of 2",
  "Write what you fear. Line 2 of 2",
];

describe("places to fill in", () => {
  test("are fields with names, in reading order", async () => {
    expect([...(await places()).keys()]).toEqual(names);
  });

  test("have tags of their own, each in its place", async () => {
    const read = await readPdf(pdf);
    const parents = eachElement(read).flatMap(({ role, parent }) => (role === "Form" ? [parent?.role] : []));
    expect(parents).toEqual(["P", "LBody", "LBody", "Div", "Div"]);
    expect(await outlineOfTags(pdf)).toContain("My letters");
  });

  test("have a whole typeface of ours, with the size of the words around", async () => {
    const form = entry.dict((await PDFDocument.load(pdf)).catalog, "AcroForm");
    const font = entry.dict(entry.dict(entry.dict(form, "DR"), "Font"), "Hyperlegible");
    expect(entry.name(font, "BaseFont")).toBe("AtkinsonHyperlegibleNext-Regular");
    expect(entry.dict(font, "FontDescriptor")?.has(PDFName.of("FontFile2"))).toBe(true);
    const widths = entry.array(font, "Widths")?.asArray().map(Number) ?? [];
    expect(widths).toHaveLength(224);
    expect(Math.min(...widths)).toBeGreaterThan(0);
  });
});

/** It is seen only where a word is divided, and in some typefaces has no width of its own. */
const softHyphen = 0xad;

test.each(typefaceNames)("what is typed is in %s, with a width for each letter", async (typeface) => {
  const document = await PDFDocument.create();
  const font = document.context.lookup(embedFormFont(document, typeface), PDFDict);
  expect(entry.name(font, "BaseFont")).toBe(`${printedName(typeface)}-Regular`);
  const widths = entry.array(font, "Widths")?.asArray().map(Number) ?? [];
  expect(widths).toHaveLength(224);
  const drawn = widths.filter((_, index) => index + 32 !== softHyphen);
  expect(Math.min(...drawn)).toBeGreaterThan(0);
});

describe("a filled form", () => {
  test("keeps what is typed and ticked, in PDFium", async () => {
    const form = await openForm(pdf);
    const at = await places();
    const click = (name: string) => {
      const { x, y, width, height } = at.get(name) ?? { x: 0, y: 0, width: 0, height: 0 };
      form.click(x + width / 2, y + height / 2);
    };
    click("My scans");
    click("Write what you fear. Line 2 of 2");
    form.type("Zoë’s scan");
    form.leave();
    const filled = form.fields().filter(({ value, isTicked }) => value.includes("Zoë") || isTicked);
    expect(filled).toMatchObject([
      { name: "My scans", isTicked: true },
      { name: "Write what you fear. Line 2 of 2", value: "Zoë’s scan" },
    ]);
    form.close();
  });

  test.skipIf(!hasPoppler)("is read back by Poppler and by PDFium once it is saved", async () => {
    const document = await PDFDocument.load(pdf);
    for (const field of document.getForm().getFields()) {
      if (field instanceof PDFCheckBox) field.check();
      if (field instanceof PDFTextField && field.getName().includes("Line 1")) field.setText("Needles");
    }
    const saved = await document.save();
    const form = await openForm(saved);
    expect(form.fields().map(({ value, isTicked }) => isTicked || value)).toEqual([
      "",
      true,
      true,
      "Needles",
      "",
    ]);
    form.close();
    const { stdout } = spawnSync("pdftotext", ["-layout", "-", "-"], { input: saved, encoding: "utf8" });
    expect(stdout).toMatch(/Write what you fear\.\s+Needles/);
  });
});
