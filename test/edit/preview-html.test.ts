import { expect, test } from "vitest";
import { previewHtml } from "../../src/edit/preview-html.ts";

const data = {
  language: "en-GB",
  base: "/hearing/",
  words: { contact: { phone: "Call", email: "Write to", website: "See" }, paper: { line: "{text}" } },
  folders: ["guide"],
  contacts: {},
  glossary: { loop: { term: "Loop", definition: "A wire round a room.", formerly: [] } },
  conditions: undefined,
};

test("a page that is being written is shown as the site shows it, wherever that lives", () => {
  const body =
    "::: key\n## In short\n\n- a [loop](glossary:loop)\n:::\n\n![](/images/steps.svg)\n\n[Ask](/guide/ask/)";
  const html = previewHtml({ title: "A <b>", description: "What it is", body }, data);
  expect(html).toContain("<h1>A &lt;b&gt;</h1>");
  expect(html).toContain('<div class="key">');
  expect(html).toContain('href="#word-loop" id="use-loop" title="A wire round a room."');
  expect(html).toContain('src="/hearing/images/steps.svg"');
  expect(html).toContain('href="/hearing/guide/ask/"');
});

test("a text that is not finished is shown as far as it goes", () => {
  const body = "[x](glossary:gone) <script>\n\n::: unknown\n\n::: contacts\n- nobody";
  expect(previewHtml({ title: "", description: "", body }, data)).toContain("&lt;script&gt;");
});
