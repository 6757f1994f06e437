import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenedBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { readPdf } from "../../src/pdf/read-pdf.ts";
import { extendedRange } from "../../src/typeface/extended-range.ts";
import { fontFile, type Script } from "../../src/typeface/font-file.ts";
import {
  firstTypeface,
  printedName,
  type TypefaceName,
  typefaceNames,
} from "../../src/typeface/typeface-names.ts";
import { unknownLetters } from "../../src/typeface/unknown-letters.ts";

/** People and hospitals, by where their names are from. */
const names = {
  Wales: ["Ysbyty Gwynedd", "Ysbyty’r Tŵr", "Tŷ Gŵyr", "Siân Ŵen", "Llŷr Gruffydd"],
  Scotland: ["Ospadal Bharraigh", "Mòrag NicDhòmhnaill", "Seòras Ó Baoill", "Eilidh Mhàrtainn"],
  Ireland: ["Ospidéal na hOllscoile", "Seán Ó Súilleabháin", "Caoimhín Ní Dhuibhne", "Aoife Ní Fhloinn"],
  Poland: ["Łukasz Wiśniewski", "Małgorzata Żółć", "Grażyna Dąbrowska", "Zdzisław Śnieżyński"],
  Romania: ["Ștefan Țurcanu", "Mădălina Bălăceanu", "Iași", "Cătălin Mâțu"],
  Turkey: ["Şükrü Yıldız", "Gülşah Çağlar", "İbrahim Öztürk"],
  Vietnam: ["Nguyễn Thị Hạnh", "Trần Văn Đức", "Lê Phương"],
  Nigeria: ["Ọláyínká Adéṣínà", "Ṣọlá Ògúnbàńjọ", "Adébáyọ̀ Ọ̀ṣun"],
};
const all = Object.values(names).flat();
const knownTo = (typeface: TypefaceName) => all.filter((name) => unknownLetters(typeface, name).length === 0);

/** Fonts that a page of these words is printed in. */
let opened: OpenedBrowser;
beforeAll(async () => {
  opened = await openBrowser();
});
afterAll(() => opened.browser.close());

async function fontsOf(typeface: TypefaceName, words: readonly string[]): Promise<Set<string | undefined>> {
  const face = (script: Script, range = "") =>
    `@font-face{font-family:Next;src:url(data:font/woff2;base64,${readFileSync(fontFile(typeface, script, 400)).toString("base64")});${range}}`;
  const faces = face("latin") + face("latin-ext", `unicode-range:${extendedRange(typeface)}`);
  const page = await opened.browser.newPage();
  try {
    await page.setContent(
      `<!doctype html><style>${faces} body { font: 13pt Next }</style>${words.map((name) => `<p>${name}</p>`).join("")}`,
    );
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const { paintings } = await readPdf(await page.pdf({ tagged: true, waitForFonts: true }));
    return new Set(paintings.filter(({ text }) => text.trim()).map(({ font }) => font?.name));
  } finally {
    await page.close();
  }
}

test("there are 30 names", () => {
  expect(all).toHaveLength(30);
});

describe.each(typefaceNames)("of 30 names of people and hospitals, in %s", (typeface) => {
  const known = knownTo(typeface);
  const isOwn = (font: string | undefined) => font?.startsWith(printedName(typeface));

  test("those are printed in the typeface, whole, of which no letter is told", async () => {
    expect(known.length).toBeGreaterThanOrEqual(22);
    expect([...(await fontsOf(typeface, known))].filter((font) => !isOwn(font))).toEqual([]);
  });

  test.each(all.filter((name) => !known.includes(name)))("%s is told, with what to write", (name) => {
    for (const { letter, at, instead } of unknownLetters(typeface, name)) {
      expect(name.slice(at, at + letter.length)).toBe(letter);
      expect(instead).toMatch(/^Write "[A-Za-z]"\.$/);
    }
  });
});

// Other typefaces draw some of these letters of several pieces, one beside or over another.
test.each(
  all.filter((name) => !knownTo(firstTypeface).includes(name)),
)("%s would be printed in a font of the machine", async (name) => {
  expect([...(await fontsOf(firstTypeface, [name]))]).toContainEqual(expect.not.stringMatching(/^Atkinson/));
});
