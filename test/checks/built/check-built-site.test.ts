import { PDFDocument, PDFString } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { checkSite, url } from "../mistakes/built.ts";

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
