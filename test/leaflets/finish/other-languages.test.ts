import path from "node:path";
import { describe, expect, test } from "vitest";
import { finishPdf } from "../../../src/leaflets/finish/finish-pdf.ts";
import type { SidecarBlock } from "../../../src/leaflets/finish/sidecar.ts";
import { readPrintedWords } from "../../../src/leaflets/prove/printed-words.ts";
import { proveActualText } from "../../../src/leaflets/prove/prove-actual-text.ts";
import { proveTags } from "../../../src/leaflets/prove/prove-tags.ts";
import { runningDifferences } from "../../../src/leaflets/prove/running-differences.ts";
import { readPdf } from "../../../src/pdf/read-pdf.ts";
import { textByStructure } from "../../../src/pdf/text-by-structure.ts";
import { UNSEEN } from "../../../src/pdf/visual-order.ts";
import { firstTypeface } from "../../../src/typeface/typeface-names.ts";
import { outlineOfTags } from "../outline-of-tags.ts";
import { about, usePrinter } from "../printer.ts";
import { rewriteContent } from "../rewrite-content.ts";

const { finish, print } = usePrinter();
const faces = ["arabic", "hebrew"].map((script) => {
  const file = path.resolve(
    `node_modules/@fontsource/noto-sans-${script}/files/noto-sans-${script}-${script}-400-normal.woff2`,
  );
  return `@font-face{font-family:${script};src:url("file://${file}")}`;
});
const printed = (body: string, width = "90mm") =>
  finish(
    "how-to-ask",
    `<style>${faces.join("")} body{width:${width};font-family:"Hyperlegible Next",arabic,hebrew}</style><h1>Words</h1>${body}`,
  );

/** The words of a body as they are read back, with their markers, once tags and ActualText are found right. */
async function readBack(body: string, width?: string): Promise<string[]> {
  const pdf = await readPdf(await printed(body, width));
  expect([...proveTags(pdf), ...proveActualText(pdf)]).toEqual([]);
  const [, ...blocks] = textByStructure(pdf);
  return blocks.map(({ text, marker }) => {
    const words = text.replace(UNSEEN, "").replace(/\s+/g, " ").trim();
    return marker ? `${marker} ${words}` : words;
  });
}

const plain = (html: string) => html.replace(/<[^>]+>/g, "").replace(UNSEEN, "");

describe("words that are read from right to left are read back in their order", () => {
  test.each([
    ["a word", '<p>Say <span lang="he" dir="rtl">שלום</span> to them.</p>'],
    ["a word that nobody marked", "<p>Say שלום 12 to them, and עולם.</p>"],
    ["Latin letters in brackets, alone", '<p>Say <span lang="ar" dir="rtl">(NHS)</span> to them.</p>'],
    [
      "Latin letters and numbers, alone",
      '<p>Say <span lang="he" dir="rtl">(NHS) <bdi dir="ltr">111</bdi> “A” 2026!</span> to them.</p>',
    ],
    [
      "numbers whole among them",
      '<p lang="ar" dir="rtl">اتصل <bdi dir="ltr">+44 (0)20 7946 0123</bdi> (<bdi dir="ltr">10:30</bdi>–<bdi dir="ltr">17:00</bdi>)، <bdi dir="ltr">£9.90</bdi>.</p>',
    ],
    ["numbers and brackets amid it", '<p>Say <bdi lang="he">שלום 12 עולם (טוב)</bdi> today.</p>'],
    [
      "a paragraph over several lines",
      '<p lang="he" dir="rtl">שלום עולם, הרופא שלך (כן) יכול לעזור לך היום ומחר ובכל יום אחר. abc def 12.5% שלום</p>',
    ],
    [
      "Arabic, whose letters change shape",
      '<p lang="ar" dir="rtl">مرحبا بك 345 في المستشفى abc لا، اسأل طبيبك.</p>',
    ],
    ["Urdu", '<p lang="ur" dir="rtl">کیا میں اپنے ڈاکٹر سے پوچھ سکتا ہوں؟ یہ (مفت) ہے۔</p>'],
    ["Persian, with a joiner", '<p lang="fa" dir="rtl">می‌خواهم از دکترم بپرسم.</p>'],
    ["Arabic with all its vowels", '<p lang="ar" dir="rtl">أُسْتَاذٌ أَوَّلًا لِلّٰهِ مُسْتَشْفًى</p>'],
    ["vowel points", '<p lang="he" dir="rtl">שָׁלוֹם לְכֻלָּם</p>'],
    [
      "bold words, links and another direction amid a line",
      '<p lang="he" dir="rtl">שלום <strong>abc def</strong> ghi עולם, הרופא <a href="https://a.example/">שלך יכול</a> לך. <em>היום</em> 12.</p>',
    ],
    [
      "a text on several lines, amid the first of which others are read",
      '<p lang="ur" dir="rtl">NHS (NHS) <bdi dir="ltr">£9.90</bdi> <bdi dir="ltr">10:30</bdi> <bdi dir="ltr">+44 (0)20 7946 0123</bdi> NHS سے (NHS) NHS ٹھیک</p>',
    ],
    [
      "a phone number kept whole",
      '<p lang="ur" dir="rtl">فون <span dir="ltr">0345 222 3730</span> کریں۔</p>',
    ],
  ])("%s", async (_, body) => {
    for (const width of ["45mm", "80mm", "170mm"]) expect(await readBack(body, width)).toEqual([plain(body)]);
  });

  test("lists, tables and headings", async () => {
    const body = `<div lang="ar" dir="rtl"><h2>مرحبا بك</h2><ol start="9"><li>اسأل</li><li>اتصل</li></ol>
      <table><thead><tr><th>اسم</th><th>رقم</th></tr></thead><tbody><tr><th>ممرضة</th><td>12</td></tr></tbody></table></div>`;
    expect(await readBack(body)).toEqual(["مرحبا بك", "9. اسأل", "10. اتصل", "اسم", "رقم", "ممرضة", "12"]);
  });

  test("and are tagged with their language", async () => {
    const body = '<p>Say <span lang="he" dir="rtl">שלום</span>.</p><p lang="ar" dir="rtl">مرحبا</p>';
    const tags = await outlineOfTags(await printed(body));
    expect(tags).toContain("Span Lang=he\n      “שלום");
    expect(tags).toContain("P Lang=ar\n    “مرحبا”");
  });
});

test("a head of a table may stand again on its next page", async () => {
  const head = '<th dir="rtl">اسأل (NHS) <bdi dir="ltr">10:30</bdi> طبيبك</th>';
  const rows = '<tr><td style="height:20mm">1</td></tr>'.repeat(30);
  const pdf = await readPdf(
    await printed(`<table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`),
  );
  expect(pdf.contents.length).toBeGreaterThan(2);
  const foot = ["Page {page} of {pages}", "Second Opinion Guide · version 7c2f1a"];
  const running = foot.map((text) => ({ kind: "running" as const, text }));
  expect(runningDifferences(readPrintedWords(pdf), running)).toEqual([]);
});

test("a head that stands again may hold the words of another head", () => {
  const words = { blocks: [], outside: ["Who and when"], repeatable: ["Who", "and", "Who and when"] };
  expect(runningDifferences(words, [])).toEqual([]);
});

test("words of two directions that are painted otherwise are told by their first words", async () => {
  const { raw, sidecar } = await print(
    "how-to-ask",
    '<h1>Words</h1><p lang="he" dir="rtl">שלום עולם NHS</p>',
  );
  const [title, words] = sidecar.blocks;
  const blocks = [title, { ...words, text: "שלום עולם GP" }] as SidecarBlock[];
  await expect(finishPdf(raw, { ...sidecar, blocks }, about, firstTypeface)).rejects.toMatchObject({
    faults: [{ kind: "tangle", words: "שלום עולם GP" }],
  });
});

test("a letter less than the words that are read aloud is told", async () => {
  const { document } = await readPdf(await printed('<p lang="he" dir="rtl">שלום</p>'));
  rewriteContent(document.getPage(0), (content) => {
    const from = content.indexOf("/ReversedChars");
    return content.slice(0, from) + content.slice(from).replace(/<\w+> Tj/, "");
  });
  expect(proveActualText(await readPdf(await document.save()))).toEqual([
    expect.stringMatching(/is painted, and reads as “שלום”/),
  ]);
});

describe("a word divided at a soft hyphen is read whole", () => {
  test.each([
    ["in a line", "<p>immuno\u00adtherapy\u00adtreatment</p>"],
    [
      "in bold words",
      "<p>Ask about <strong>immuno\u00adtherapy</strong>\u00adtreatment, a well-known one.</p>",
    ],
    ["in a link", '<p>See <a href="https://a.example/">immuno\u00adtherapy\u00adtreatment</a></p>'],
    ["in a heading", "<h2>Immuno\u00adtherapy\u00adtreatment</h2>"],
    [
      "in a table",
      "<table><thead><tr><th>Immuno\u00adtherapy</th></tr></thead><tbody><tr><td>Once</td></tr></tbody></table>",
    ],
  ])("%s", async (_, body) => {
    for (const width of ["18mm", "25mm", "40mm"])
      expect((await readBack(body, width)).join("")).toBe(plain(body));
  });
});
