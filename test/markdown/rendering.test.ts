import { expect, test } from "vitest";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import type { Rendering } from "../../src/markdown/rendering.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import { english } from "../words/english.ts";

const rendering: Rendering = {
  headingShift: 1,
  idPrefix: "page--",
  link: (href) =>
    href.startsWith("glossary:") ? undefined : { href: `https://example.org${href}`, after: "<sup>1</sup>" },
  words: english,
  contacts: {
    pals: {
      name: "PALS <hospital>",
      does: "Gives advice.",
      nations: ["england"],
      phone: "0800 000 000",
      website: "https://www.example.org/pals/",
      checked: "2026-11-21",
      source: "nhs",
    },
  },
  glossary: {},
  conditions: { source: "s", checked: "2026-11-21", names: ["Coma", "Deafness & loss"] },
};
const render = (text: string) =>
  renderMarkdown(parseMarkdown(new SourceFile("page.md", text), 0).tokens, rendering);

test("headings take the level and the id prefix of their place", () => {
  expect(render("## What to say\n\n### Now")).toBe(
    '<h3 id="page--what-to-say">What to say</h3>\n<h4 id="page--now">Now</h4>\n',
  );
});

test("where headings are links to themselves, one with a link in it is none, and ids in other languages hold", () => {
  const asked = "## What *to* say\n\n## [Here](/a/)\n\n## [أهلا](lang:ar)\n";
  const { tokens } = parseMarkdown(new SourceFile("page.md", asked), 0);
  expect(renderMarkdown(tokens, { ...rendering, headingShift: 0, idPrefix: "", linksHeadings: true })).toBe(
    '<h2 id="what-to-say"><a href="#what-to-say">What <em>to</em> say</a></h2>\n' +
      '<h2 id="here"><a href="https://example.org/a/">Here</a><sup>1</sup></h2>\n' +
      '<h2 id="ahla"><a href="#ahla"><span lang="ar" dir="rtl">أهلا</span></a></h2>\n',
  );
});

test("a link goes where its place sends it, or stands as words", () => {
  expect(render("[here we go](/a/) and [a word](glossary:word)")).toBe(
    '<p><a href="https://example.org/a/">here we go</a><sup>1</sup> and a word</p>\n',
  );
});

test("the same tokens can be rendered for two places", () => {
  const { tokens } = parseMarkdown(new SourceFile("page.md", "## A\n\n[b](/c/)"), 0);
  const first = renderMarkdown(tokens, rendering);
  renderMarkdown(tokens, { ...rendering, headingShift: 2, link: () => undefined });
  expect(renderMarkdown(tokens, rendering)).toBe(first);
});

test("tick boxes are drawn, and their list says that it is one", () => {
  expect(render("::: tick\n- letters\n:::")).toMatch(
    /<div class="tick">\n<ul role="list">\n<li><svg class="tick-box"[^>]*aria-hidden="true".*<\/svg>letters<\/li>/,
  );
});

test("contact cards show what the data says, escaped, with readable addresses", () => {
  const html = render("::: contacts\n- pals\n- nobody\n:::");
  expect(html).toContain(">PALS &lt;hospital&gt;</h3>");
  expect(html).toContain('<a href="tel:0800000000">0800 000 000</a>');
  expect(html).toContain('<a href="https://www.example.org/pals/">example.org/pals</a>');
  expect(html.match(/<li>/g)).toHaveLength(1);
});

test("the name on a card is a heading, one level below the one above it", () => {
  expect(render("## Who\n\n### Now\n\n::: contacts\n- pals\n:::")).toContain(
    '<h5 class="name">PALS &lt;hospital&gt;</h5>',
  );
  expect(render("::: contacts\n- pals\n:::")).toContain('<h3 class="name">');
});

test("conditions and lines to write on are drawn from data", () => {
  expect(render("::: conditions\n:::")).toContain("<li>Deafness &amp; loss</li>");
  expect(render("::: lines 3\n:::").match(/<span data-field="text">/g)).toHaveLength(3);
});

test("the first cell of a row heads it, and cells know their column", () => {
  const html = render("| Route | Cost |\n|---|---|\n| NHS | Free |");
  expect(html).toContain('<th scope="col">Cost</th>');
  expect(html).toContain('<th scope="row">NHS</th>');
  expect(html).toContain('<td data-label="Cost">Free</td>');
});

test("raw HTML is shown as text", () => {
  expect(render("a <script>alert(1)</script>")).toBe("<p>a &lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
});
