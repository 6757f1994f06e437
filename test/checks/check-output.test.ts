import { PDFDocument, PDFString } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { checkOutput } from "../../src/checks/check-output.ts";
import type { BuiltFile } from "../../src/inspect/output.ts";
import { OutputReader } from "../../src/inspect/read-output.ts";
import { checkSite, url } from "./mistakes/built.ts";

/** What is told of one file that holds `text`, with another weight. */
async function told(file: string, text: string, weight: Partial<BuiltFile>) {
  const output = new OutputReader("https://charity.example/");
  Object.assign(await output.read(file, Buffer.from(text)), weight);
  return checkOutput(output);
}

test.each([
  ["a page to read", "guide/a/", 14_000, 0],
  ["the search with its scripts", "search/", 24_500, 3],
  ["the page that keeps the guide", "keep/", 14_000, 1],
  ["the web page of a leaflet", "leaflets/a/", 14_000, 1],
  ["a leaflet to print", "leaflets/a/a4/", 40_000, 1],
])("%s may weigh its budget, and no byte more", async (_, address, packed, scripts) => {
  const file = `${address}index.html`;
  const html = "<script>a()</script>".repeat(scripts);
  expect(await told(file, html, { packed })).toEqual([]);
  expect(await told(file, html, { packed: packed + 1 })).toMatchObject([{ code: "heavy-page", file }]);
});

test("a font may weigh 52,000 bytes, and no byte more", async () => {
  expect(await told("assets/a.woff2", "", { bytes: 52_000 })).toEqual([]);
  const heavy = await told("assets/a.woff2", "", { bytes: 52_001 });
  expect(heavy).toMatchObject([{ code: "heavy-font", severity: "error" }]);
});

test("a sound site has no issue", async () => {
  expect(await checkSite()).toEqual([]);
});

test("a link of a PDF is followed into the site, anchor included", async () => {
  const pdf = await pdfWithLinks([
    `${url}guide/#part`,
    `${url}guide/#prat`,
    `${url}gone/`,
    "https://www.nhs.uk/",
  ]);
  const issues = await checkSite({ "leaflets/a.pdf": pdf });
  expect(issues.map(({ code, file, message }) => ({ code, file, message }))).toEqual([
    {
      code: "built-address",
      file: "leaflets/a.pdf",
      message: `link on page 1 "${url}gone/" leads to nothing that was built.`,
    },
    {
      code: "built-anchor",
      file: "leaflets/a.pdf",
      message: `link on page 1 "${url}guide/#prat": guide/index.html has no "prat".`,
    },
  ]);
});

async function pdfWithLinks(urls: string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const sheet = document.addPage();
  for (const each of urls) {
    const action = { Type: "Action", S: "URI", URI: PDFString.of(each) };
    const link = { Type: "Annot", Subtype: "Link", Rect: [0, 0, 9, 9], A: action };
    sheet.node.addAnnot(document.context.register(document.context.obj(link)));
  }
  return document.save();
}
