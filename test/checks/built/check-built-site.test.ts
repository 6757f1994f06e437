import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PDFDocument, PDFString } from "@cantoo/pdf-lib";
import { expect, onTestFinished, test } from "vitest";
import { checkBuiltSite } from "../../../src/checks/check-built-site.ts";

const url = "https://charity.example/second-opinion/";
const page = (body: string, head = "") => `<!doctype html>\n<title>A</title>${head}\n${body}\n`;
const sound = {
  "index.html": page(
    '<h1 id="top-of-page">A</h1><a href="/second-opinion/guide/#part">Guide</a><img src="a.png" srcset="a.png 1x, b.png 2x" alt="">',
    `<link rel="canonical" href="${url}">`,
  ),
  "guide/index.html": page(
    '<h2 id="part">Part</h2><label for="words">Words</label><input id="words" aria-describedby="part words"><a href="../">Home</a><a href="https://www.nhs.uk/gone/">NHS</a><a href="mailto:a@b.org">Mail</a><a href="#">Top</a>',
  ),
  "404.html": page('<a href="/second-opinion/">Home</a>'),
  "a.png": "",
  "b.png": "",
  "sitemap.xml": `<?xml version="1.0"?>\n<urlset><url>\n<loc>${url}guide/</loc></url></urlset>`,
};

/** Checks the sound site with one of its files changed, or another put beside them. */
async function check(changed: Record<string, string | Uint8Array> = {}) {
  const dir = await mkdtemp(path.join(tmpdir(), "site-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (const [name, text] of Object.entries({ ...sound, ...changed })) {
    await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await writeFile(path.join(dir, name), text);
  }
  return checkBuiltSite(dir, { url });
}

test("a sound site has no issue", async () => {
  expect(await check()).toEqual([]);
});

test.each([
  { code: "built-address", body: '<a ¦href="/second-opinion/gone/">A</a>' },
  { code: "built-address", body: '<a ¦href="/second-opinion/guide">A</a>', hint: "Add the final slash." },
  {
    code: "built-address",
    body: '<a ¦href="/guide/">A</a>',
    hint: "The site lives in /second-opinion/; let the address begin with it.",
  },
  { code: "built-address", body: `<a ¦href="${url}gone/">A</a>` },
  { code: "built-address", body: '<script ¦src="gone.js"></script>' },
  { code: "built-address", body: '<img alt="" ¦srcset="a.png 1x, gone.png 2x">' },
  { code: "built-address", body: '<form ¦action="/second-opinion/find/"></form>' },
  { code: "built-anchor", body: '<a ¦href="guide/#prat">A</a>', hint: 'Did you mean "part"?' },
  { code: "built-anchor", body: '<a ¦href="#gone">A</a>' },
  { code: "built-id", body: '<p id="a">A</p><p ¦id="a">A</p>' },
  { code: "built-reference", body: '<label ¦for="gone">A</label>' },
  { code: "built-reference", body: '<p id="a" ¦aria-labelledby="a gone">A</p>' },
  { code: "built-reference", body: '<table><tr><td ¦headers="gone">A</table>' },
  { code: "built-canonical", body: `¦<link rel="canonical" href="${url}guide/">`, hint: `It is ${url}` },
])("$code: $body", async ({ code, body, hint }) => {
  const html = page(body);
  const before = html.slice(0, html.indexOf("¦")).split("\n");
  const place = { file: "index.html", line: before.length, column: (before.at(-1) ?? "").length + 1 };
  const issues = await check({ "index.html": html.replace("¦", "") });
  expect(issues).toMatchObject([{ code, ...place, ...(hint && { hint }) }]);
});

test.each(["gone/", "guide", "a.png"])("a sitemap that lists %s is told where it does", async (entry) => {
  const xml = `<?xml version="1.0"?>\n<urlset><url>\n<loc>${url}${entry}</loc></url></urlset>`;
  const issues = await check({ "sitemap.xml": xml });
  expect(issues).toMatchObject([{ code: "built-sitemap", file: "sitemap.xml", line: 3, column: 6 }]);
});

test("a link of a PDF is followed into the site, anchor included", async () => {
  const pdf = await pdfWithLinks([
    `${url}guide/#part`,
    `${url}guide/#prat`,
    `${url}gone/`,
    "https://www.nhs.uk/",
  ]);
  const issues = await check({ "leaflets/a.pdf": pdf });
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
