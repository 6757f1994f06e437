import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { checkOutput } from "../../../src/checks/check-output.ts";
import type { IssueCode } from "../../../src/checks/rules.ts";
import type { BuiltFile } from "../../../src/inspect/output.ts";
import { OutputReader, readOutput } from "../../../src/inspect/read-output.ts";
import type { Issue } from "../../../src/report/issue.ts";
import type { MadeMistake } from "./mistake.ts";

/** Where the small site below is said to live. */
export const url = "https://charity.example/second-opinion/";

const html = (body: string, head = "") => `<!doctype html>\n<title>A</title>${head}\n${body}\n`;
const sitemap = (address: string) =>
  `<?xml version="1.0"?>\n<urlset><url>\n<loc>${url}${address}</loc></url></urlset>`;
const sound = {
  "index.html": html(
    '<h1 id="top-of-page">A</h1><a href="/second-opinion/guide/#part">Guide</a><img src="a.png" srcset="a.png 1x, b.png 2x" alt="">',
    `<link rel="canonical" href="${url}">`,
  ),
  "guide/index.html": html(
    '<h2 id="part">Part</h2><label for="words">Words</label><input id="words" aria-describedby="part words"><a href="../">Home</a><a href="https://www.nhs.uk/gone/">NHS</a><a href="mailto:a@b.org">Mail</a><a href="#">Top</a>',
  ),
  "404.html": html('<a href="/second-opinion/">Home</a>'),
  "a.png": "",
  "b.png": "",
  "sitemap.xml": sitemap("guide/"),
};

/** Checks a sound site with one of its files changed, or another put beside them. */
export async function checkSite(changed: Record<string, string | Uint8Array> = {}): Promise<Issue[]> {
  const dir = await mkdtemp(path.join(tmpdir(), "site-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (const [name, text] of Object.entries({ ...sound, ...changed })) {
    await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await writeFile(path.join(dir, name), text);
  }
  return checkOutput(await readOutput(dir, url));
}

/** A mistake in the home page, at the sign ¦ in its body, which is left out. */
function onPage(code: IssueCode, body: string, says?: MadeMistake["says"]): MadeMistake {
  const page = html(body);
  const before = page.slice(0, page.indexOf("¦")).split("\n");
  const at = `index.html:${before.length}:${(before.at(-1) ?? "").length + 1}`;
  const find = () => checkSite({ "index.html": page.replace("¦", "") });
  return { name: body.replace("¦", ""), code, at, find, ...(says && { says }) };
}

/** A mistake in a file that holds `text`, or in what it weighs. */
function inFile(
  name: string,
  code: IssueCode,
  file: string,
  { text = "", ...weight }: Partial<BuiltFile> & { text?: string },
  says?: MadeMistake["says"],
): MadeMistake {
  const find = async () => {
    const output = new OutputReader(url);
    Object.assign(await output.read(file, Buffer.from(text)), weight);
    return checkOutput(output);
  };
  return { name, code, at: `${file}:1:1`, find, ...(says && { says }) };
}

/** Mistakes in what was built, whatever it was built from. */
export const builtMistakes: readonly MadeMistake[] = [
  onPage("built-address", '<a ¦href="/second-opinion/gone/">A</a>', [
    'href "/second-opinion/gone/" leads to nothing that was built.',
    "Build the page or copy the file, or mend the template or the page that leads there.",
  ]),
  onPage("built-address", '<a ¦href="/second-opinion/guide">A</a>', [
    'href "/second-opinion/guide" leads to nothing that was built.',
    "Add the final slash.",
  ]),
  onPage("built-address", '<a ¦href="/guide/">A</a>', [
    'href "/guide/" leads to nothing that was built.',
    "The site lives in /second-opinion/; let the address begin with it.",
  ]),
  onPage("built-address", `<a ¦href="${url}gone/">A</a>`),
  onPage("built-address", '<video ¦src="gone.mp4"></video>'),
  onPage("built-address", '<img alt="" ¦srcset="a.png 1x, gone.png 2x">'),
  onPage("built-address", '<form ¦action="/second-opinion/find/"></form>'),
  onPage("built-anchor", '<a ¦href="guide/#prat">A</a>', [
    'href "guide/#prat": guide/index.html has no "prat".',
    'Did you mean "part"?',
  ]),
  onPage("built-anchor", '<a ¦href="#gone">A</a>'),
  onPage("built-id", '<p id="a">A</p><p ¦id="a">A</p>', [
    'The id "a" stands twice on this page.',
    "Give one of the two another id.",
  ]),
  onPage("built-reference", '<label ¦for="gone">A</label>', [
    'for "gone" is the id of nothing on this page.',
    "Give the element that is meant this id.",
  ]),
  onPage("built-reference", '<p id="a" ¦aria-labelledby="a gone">A</p>'),
  onPage("built-reference", '<table><tr><td ¦headers="gone">A</table>'),
  onPage("built-canonical", `¦<link rel="canonical" href="${url}guide/">`, [
    `The canonical address "${url}guide/" is not this page.`,
    `It is ${url}`,
  ]),
  onPage("old-browser", "¦<style>a { inset: 0 }</style>", [
    'Safari 14 would drop "a { inset:0 }".',
    "Write before it what they know, or put it in @supports. The feature is css.properties.inset.",
  ]),
  onPage("old-browser", "¦<style>a { color: red } b { color: color-mix(in oklab, red, blue) }</style>"),
  onPage("old-browser", "¦<style>@media (width < 40rem) { a { color: red } }</style>"),
  onPage("old-browser", "¦<style>@scope (main) { a { color: red } }</style>"),
  ...["gone/", "guide", "a.png"].map(
    (entry): MadeMistake => ({
      name: `a sitemap that lists ${entry}`,
      code: "built-sitemap",
      at: "sitemap.xml:3:6",
      find: () => checkSite({ "sitemap.xml": sitemap(entry) }),
      says: [
        `"${url}${entry}" is no page that was built.`,
        `Begin it with ${url} and end it as the page does.`,
      ],
    }),
  ),
  inFile("a heavy page", "heavy-page", "guide/a/index.html", { packed: 14_001 }, [
    "This page weighs 14001 bytes in Brotli; a guide page may weigh 14000.",
    "Split the page, or mend its styles.",
  ]),
  inFile("a heavy font", "heavy-font", "assets/a.woff2", { bytes: 52_001 }, [
    "This font weighs 52001 bytes; a font may weigh 52000.",
    "Take a smaller subset of it.",
  ]),
  inFile(
    "a page to read with a script",
    "page-script",
    "guide/a/index.html",
    { text: '<script type="application/ld+json">{}</script><script type="module">a()</script>' },
    ["This page runs scripts: 1. A page to read may run none.", "Take the script out of its template."],
  ),
];
