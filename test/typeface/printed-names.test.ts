import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenedBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { readPdf } from "../../src/pdf/read-pdf.ts";
import { extendedRange } from "../../src/typeface/extended-range.ts";
import { fontFile, type Script } from "../../src/typeface/font-file.ts";
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
const known = all.filter((name) => unknownLetters(name).length === 0);

/** Fonts that a page of these words is printed in. */
let opened: OpenedBrowser;
beforeAll(async () => {
  opened = await openBrowser();
});
afterAll(() => opened.browser.close());

async function fontsOf(words: readonly string[]): Promise<Set<string | undefined>> {
  const face = (script: Script, range = "") =>
    `@font-face{font-family:Next;src:url(data:font/woff2;base64,${readFileSync(fontFile(script, 400)).toString("base64")});${range}}`;
  const faces = face("latin") + face("latin-ext", `unicode-range:${extendedRange}`);
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

describe("30 names of people and hospitals", () => {
  test("are there", () => {
    expect(all).toHaveLength(30);
  });

  test("are printed in the typeface, whole, where no letter is told", async () => {
    expect(known.length).toBeGreaterThanOrEqual(22);
    expect([...(await fontsOf(known))]).toEqual(["AtkinsonHyperlegibleNext-Regular"]);
  });

  test.each(all.filter((name) => !known.includes(name)))("%s is told, with what to write", async (name) => {
    for (const { letter, at, instead } of unknownLetters(name)) {
      expect(name.slice(at, at + letter.length)).toBe(letter);
      expect(instead).toMatch(/^Write "[A-Za-z]"\.$/);
    }
    expect([...(await fontsOf([name]))]).not.toEqual(["AtkinsonHyperlegibleNext-Regular"]);
  });
});
