import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { finishPdf } from "../../src/leaflets/finish/finish-pdf.ts";
import type { UaPart } from "../../src/leaflets/finish/structure-type.ts";
import { eachElement } from "../../src/pdf/each-element.ts";
import { readPdf } from "../../src/pdf/read-pdf.ts";
import { textByStructure } from "../../src/pdf/text-by-structure.ts";
import { firstTypeface } from "../../src/typeface/typeface-names.ts";
import { buildHere } from "../build/build-here.ts";
import { copyContent } from "../checks/copy-content.ts";
import { about, usePrinter } from "../leaflets/printer.ts";
import { breakages } from "../leaflets/prove/breakages.ts";
import { findVerapdf, type Verapdf } from "./verapdf.ts";

const arabic = `يمكنك أن تسأل طبيبك.

::: lang ar
## مساعدة للسمع

اتصل على الرقم 0808 157 0100 أو اسأل [your GP](lang:en-GB) اليوم:

1. طبيبك
2. عائلتك (إن أردت)

| من | متى |
|---|---|
| طبيبك | اليوم |
:::`.replace(/^.*/, (first) => `[${first}](lang:ar)`);

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

  test.each<UaPart>([
    1, 2,
  ])("finds no failure of PDF/UA-%i, and of what that declares, in the fixtures", async (part) => {
    const files: string[] = [];
    for (const name of ["every-element", "how-to-ask", "missing-glyph"]) {
      const { raw, sidecar } = await print(name);
      files.push(
        await keep(`${name}-${part}`, await finishPdf(raw, sidecar, { ...about, part }, firstTypeface)),
      );
    }
    const divided = await print(
      "how-to-ask",
      '<h1>Words</h1><p lang="he" dir="rtl" style="width:45mm">NHS (NHS) <bdi dir="ltr">£9.90</bdi> <bdi dir="ltr">10:30</bdi> <bdi dir="ltr">+44 (0)20 7946 0123</bdi> NHS שאל (NHS) NHS טוב</p>',
    );
    const finished = await finishPdf(divided.raw, divided.sidecar, { ...about, part }, firstTypeface);
    files.push(await keep(`divided-${part}`, finished));
    expect((await readPdf(finished)).contents[0]).toMatch(/EMC\n\/P <<\/MCID \d+>> BDC/);
    expect(await verapdf(files, part)).toEqual([[], [], [], []]);
  });

  test("finds none in a leaflet with a page from right to left, a table over three pages, a logo, a long code and another typeface", async () => {
    const { dir, change } = await copyContent();
    const page = (title: string, order: number, text: string) =>
      `---\ntitle: ${title}\ndescription: Whom to ask.\nsection: live\norder: ${order}\nreviewed: 2026-11-21\nnextReview: 2027-11-21\nsources: [sound-helpers]\nnations: all\n---\n\n${text}\n`;
    const rows = Array.from({ length: 90 }, (_, index) => `| Clinic ${index + 1} | Ask at the desk |`);
    await writeFile(join(dir, "guide/in-arabic.md"), page("In Arabic", 8, arabic));
    await writeFile(
      join(dir, "guide/clinics.md"),
      page(
        "All clinics",
        9,
        `These are all of them:\n\n| Clinic | What to do |\n|---|---|\n${rows.join("\n")}`,
      ),
    );
    for (const gone of ["leaflets", "changes", "data/published.yaml", "data/route-finder.yaml"]) {
      await rm(join(dir, gone), { recursive: true });
    }
    await mkdir(join(dir, "leaflets"));
    await writeFile(join(dir, "data/clinics.yaml"), "{}\n");
    await writeFile(
      join(dir, "leaflets/in-arabic.md"),
      "---\ntitle: Help in Arabic\ndescription: Whom to ask\norder: 9\ninclude: [in-arabic, clinics]\nmaxPages:\n  a4: 9\n  large-print: 15\n---\n",
    );
    await change(
      "data/organisation.yaml",
      "https://clear-words.example/hearing/",
      `https://clear-words.example/${"hearing/".repeat(7)}`,
    );
    await change("data/organisation.yaml", `typeface: ${firstTypeface}`, "typeface: signika");
    const out = join(folder, "long");
    const { built, issues } = await buildHere({ content: dir, out, today: "2026-11-21" });
    expect(built, JSON.stringify(issues)).toBeDefined();
    const names = ["", "north-street/"].flatMap((clinic) =>
      ["", "-large-print"].map((size) => `${clinic}in-arabic${size}.pdf`),
    );
    const files = names.map((name) => join(out, "leaflets", name));
    expect(await verapdf(files, 1)).toEqual([[], []]);
    const pdf = await readPdf(await readFile(files[0] as string));
    const languages = eachElement(pdf).map(({ element }) => element.lang);
    expect(languages).toContain("ar");
    const table = textByStructure(pdf).filter(({ text }) => /^Clinic \d+$/.test(text.trim()));
    expect(table).toHaveLength(90);
    expect(pdf.contents.length).toBeGreaterThan(3);
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
