import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkBuiltSite } from "../../../src/checks/check-built-site.ts";
import { ask } from "../../../src/checks/rule.ts";
import { rulesOf } from "../../../src/checks/rules.ts";
import { linkIssue } from "../../../src/links/link-issue.ts";
import { printed } from "./printed.ts";

const url = "https://charity.example/";

test("faults of a built site are told so", async () => {
  const dir = await mkdtemp(path.join(tmpdir(), "site-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const body =
    '<p id="a">A</p><p id="a">A</p><a href="/gone/">A</a><a href="#b">A</a><label for="gone">A</label>';
  const files = {
    "index.html": `<!doctype html><title>A</title><link rel="canonical" href="${url}guide/">${body}`,
    "guide/index.html": "<!doctype html><title>B</title>",
    "404.html": "<!doctype html><title>C</title>",
    "sitemap.xml": `<?xml version="1.0"?><urlset><url><loc>${url}nowhere/</loc></url></urlset>`,
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await writeFile(path.join(dir, name), text);
  }
  expect(printed(await checkBuiltSite(dir, { url }))).toMatchInlineSnapshot(`
    "index.html error built-canonical
      The canonical address "https://charity.example/guide/" is not this page.
      It is https://charity.example/

    index.html error built-id
      The id "a" stands twice on this page.
      Give one of the two another id.

    index.html error built-address
      href "/gone/" leads to nothing that was built.
      Build the page or copy the file, or mend the template or the page that leads there.

    index.html error built-anchor
      href "#b": index.html has no "b".
      Did you mean "a"?

    index.html error built-reference
      for "gone" is the id of nothing on this page.
      Give the element that is meant this id.

    sitemap.xml error built-sitemap
      "https://charity.example/nowhere/" is no page that was built.
      Begin it with https://charity.example/ and end it as the page does."
  `);
});

test("what weighs too much is told so", () => {
  const page = { file: "guide/a/index.html", address: "/guide/a/" };
  const weight = {
    pages: [
      { ...page, bytes: 99_000, scripts: 0 },
      { ...page, bytes: 1, scripts: 2 },
    ],
    fonts: [{ file: "assets/a.woff2", bytes: 999_000 }],
  };
  expect(printed(rulesOf("weight").flatMap((rule) => ask(rule, weight)))).toMatchInlineSnapshot(`
    "guide/a/index.html error heavy-page
      This page weighs 99000 bytes in Brotli; a page to read may weigh 14000.
      Split the page, or mend its styles.

    assets/a.woff2 error heavy-font
      This font weighs 999000 bytes; a font may weigh 45000.
      Take a smaller subset of it.

    guide/a/index.html error page-script
      This page runs scripts: 2. A page to read may run none.
      Take the script out of its template."
  `);
});

test("what other sites answer is told so", () => {
  const link = { url: "https://a.example/b", at: { file: "content/guide/a.md", line: 1, column: 1 } };
  const issues = [
    ...linkIssue(link, { kind: "dead", reason: "answers with status 404" }),
    ...linkIssue(link, { kind: "moved", to: "https://a.example/c", forGood: true }),
    ...linkIssue(link, { kind: "uncertain", reason: "does not answer in time" }),
  ];
  expect(printed(issues)).toMatchInlineSnapshot(`
    "content/guide/a.md error dead-link
      "https://a.example/b" answers with status 404.
      Find the page's new address, or remove the link.

    content/guide/a.md warning moved-link
      "https://a.example/b" leads on to https://a.example/c
      Look whether the page still says the same, then write https://a.example/c

    content/guide/a.md warning uncertain-link
      "https://a.example/b" does not answer in time.
      Open it in a browser, or ask again tomorrow."
  `);
});
