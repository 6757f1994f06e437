import { expect, test } from "vitest";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { webRendering } from "../../src/markdown/web-rendering.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import { english } from "../words/english.ts";
import { ChangedContent } from "./changed-content.ts";

const page = "guide/how-to-ask.md";
const sentence = "Tell your specialist that you would like a second opinion.";

/** The errors of the real content with other words in the place of one sentence, or below it. */
function errorsWith(text: string): string[] {
  const copy = new ChangedContent();
  copy.put("images/leaf.svg", "");
  copy.change(page, sentence, `${text}\n\nThen wait.`);
  const codes = copy.check().issues.filter(({ severity }) => severity === "error");
  return codes.map(({ code, line, column }) => `${line}:${column} ${code}`);
}

test.each([
  ["a link to a heading", "[say no](/guide/what-to-say/#in-short)"],
  ["a link to a heading of its own page", "[expect](#what-to-expect)"],
  ["a link by reference", "[your options][options]\n\n[options]: /guide/your-options/"],
  ["a link to another site", "[Macmillan](https://www.macmillan.org.uk/)"],
  ["an e-mail link", "[write to us](mailto:hello@secondopinion.example?subject=Hello)"],
  ["a phone link", "[0345 222 3730](tel:03452223730)"],
  ["a phone link from abroad", "[the scheme](tel:+443452223730)"],
  ["an e-mail address in angle brackets", "<hello@secondopinion.example>"],
  ["a link to a leaflet", "[our leaflet](/leaflets/how-to-ask/)"],
  ["a link in bold", "**[your options](/guide/your-options/)**"],
  ["one link in two paragraphs", "[options](/guide/your-options/)\n\n[options](/guide/your-options/)"],
  ["words that end in here", "[who works here](/about/)"],
  ["brackets that are no link", "Write [your name] on the form."],
  ["a known number in other groups", "Call 03452 223730."],
  ["a known number from abroad", "Call +44 345 222 3730."],
  ["an emergency number", "Call 999 or NHS 111."],
  ["a date, a year and a range", "From 21 November 2026 to 2027-11-21, in 2 to 51 of 100 cases."],
  ["a known price in other words", "About £800.00, or 800 pounds."],
  ["signs of less and more", "If 3 < 5 and 5 > 3, fine."],
  ["code that looks like HTML", "Write `<b>` and `[x](y z)`."],
  ["a picture with words", "![Four steps](/images/leaf.svg)"],
  ["a decorative picture", "![decorative](/images/leaf.svg)"],
  ["a table with an empty corner", "| | Cost |\n|---|---|\n| GP | Free |"],
  ["a numbered list", "Do this:\n\n1. Ask.\n2. Wait."],
  ["a list below a list item", "Do this:\n\n- Ask:\n  - your GP"],
  ["three levels of heading", "## One\n\n### Two\n\n## Three"],
])("%s is no error", (_, text) => {
  expect(errorsWith(text)).toEqual([]);
});

test.each([
  ["a picture without words", "![](/images/leaf.svg)", "38:1 missing-alt"],
  ["a picture with its file name", "![leaf.svg](/images/leaf.svg)", "38:1 missing-alt"],
  ["a picture in capitals", "![A leaf](/images/Leaf.svg)", "38:1 link-case"],
  ["a picture of another site", "![A leaf](https://example.org/leaf.svg)", "38:1 unknown-asset"],
])("%s is an error", (_, text, issue) => {
  expect(errorsWith(text)).toEqual([issue]);
});

test("a decorative picture is passed over by screen readers", () => {
  const data = new ChangedContent().check().content?.data;
  if (!data) throw new Error("the real content has errors");
  const { tokens } = parseMarkdown(new SourceFile("a.md", "A ![decorative](/images/leaf.svg)."), 0);
  expect(renderMarkdown(tokens, webRendering({ data, words: english }))).toBe(
    '<p>A <img src="/images/leaf.svg" alt="">.</p>\n',
  );
});
