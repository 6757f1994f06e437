import { expect, test } from "vitest";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { webRendering } from "../../src/markdown/web-rendering.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import { english } from "../words/english.ts";
import { ChangedContent } from "./changed-content.ts";

const page = "guide/hearing-test.md";
const sentence = "Think about when words are hard to hear.";

/** The errors of the sample with other words in the place of one sentence, and where those words begin. */
function errorsWith(text: string) {
  const copy = new ChangedContent();
  const { line, column } = copy.change(page, sentence, `${text}\n\nThen wait.`);
  const errors = copy.check().issues.filter(({ severity }) => severity === "error");
  return { place: { line, column }, errors };
}

test.each([
  ["a link to a heading", "[a note](/guide/signs/#keep-a-note)"],
  ["a link to a heading of its own page", "[expect](#what-to-expect)"],
  ["a link by reference", "[hearing aids][aids]\n\n[aids]: /guide/hearing-aids/"],
  ["a link to another site", "[Sound Health](https://sound-health.example/)"],
  ["a link by the name of its site", "[sound-health.example](https://www.sound-health.example/help/)"],
  ["an e-mail link", "[write to us](mailto:hello@clear-words.example?subject=Hello)"],
  ["a phone link", "[020 7946 0300](tel:02079460300)"],
  ["a phone link from abroad", "[the scheme](tel:+442079460300)"],
  ["an e-mail address in angle brackets", "<hello@clear-words.example>"],
  ["a link to a leaflet", "[our leaflet](/leaflets/hearing-test/)"],
  ["a link in bold", "**[hearing aids](/guide/hearing-aids/)**"],
  ["one link in two paragraphs", "[aids](/guide/hearing-aids/)\n\n[aids](/guide/hearing-aids/)"],
  ["words that end in here", "[who works here](/about/)"],
  ["brackets that are no link", "Write [your name] on the form."],
  ["a known number in other groups", "Call 0207 946 0300."],
  ["a known number from abroad", "Call +44 20 7946 0300."],
  ["a number behind its name", "Scotland Ears: 0808 157 0200, or Sound Helpers on 0808 157 0100."],
  ["a number of others who are named before it", "Call Scotland Ears, or Sound Helpers on 0808 157 0100."],
  [
    "a number of others in the next row",
    "| Who | Number |\n|---|---|\n| Scotland Ears | 0808 157 0200 |\n| Sound Helpers | 0808 157 0100 |",
  ],
  ["a number behind the name of one who has none", "Ask for Loop Friends on 0808 157 0100."],
  ["an emergency number", "Call 999 or NHS 111."],
  ["a date, a year and a range", "From 21 November 2026 to 2027-11-21, in 2 to 51 of 100 cases."],
  ["a known price in other words", "About £900.00, or 900 pounds."],
  ["signs of less and more", "If 3 < 5 and 5 > 3, fine."],
  ["a picture with words", "![Four steps](/images/steps.svg)"],
  ["a decorative picture", "![decorative](/images/steps.svg)"],
  ["a table with an empty corner", "| | Cost |\n|---|---|\n| GP | Free |"],
  ["a numbered list", "Do this:\n\n1. Ask.\n2. Wait."],
  ["a list below a list item", "Do this:\n\n- Ask:\n  - your GP"],
  ["three levels of heading", "## One\n\n### Two\n\n## Three"],
])("%s is no error", (_, text) => {
  expect(errorsWith(text).errors).toEqual([]);
});

test.each([
  ["a picture in capitals", "![Steps](/images/Steps.svg)", "link-case"],
  ["a picture of another site", "![Steps](https://example.org/steps.svg)", "unknown-asset"],
])("%s is an error", (_, text, code) => {
  const { place, errors } = errorsWith(text);
  expect(errors).toMatchObject([{ code, ...place }]);
});

test("a decorative picture is passed over by screen readers", () => {
  const data = new ChangedContent().check().content?.data;
  if (!data) throw new Error("the sample has errors");
  const { tokens } = parseMarkdown(new SourceFile("a.md", "A ![decorative](/images/steps.svg)."), 0);
  expect(renderMarkdown(tokens, webRendering({ data, words: english }))).toBe(
    '<p>A <img src="/images/steps.svg" alt="">.</p>\n',
  );
});
