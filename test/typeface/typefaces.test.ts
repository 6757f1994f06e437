import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Font, openSync } from "fontkit";
import { describe, expect, test } from "vitest";
import { drawnBy, drawsLetter } from "../../src/typeface/drawn-letters.ts";
import { type Cut, fontFile, packedFontFile, scripts } from "../../src/typeface/font-file.ts";
import { glyphOf } from "../../src/typeface/glyph-of.ts";
import { printFontTables } from "../../src/typeface/print-font.ts";
import { readCharacterMap } from "../../src/typeface/read-character-map.ts";
import type { FontTables } from "../../src/typeface/sfnt.ts";
import { printedName, typefaceNames, typefaceOf } from "../../src/typeface/typeface-names.ts";
import { unknownLetters } from "../../src/typeface/unknown-letters.ts";

const { resolve } = createRequire(import.meta.url);

/** Widths of Arial, regular and bold, in thousandths of an em, from its metrics. */
const arial = {
  letters: "abcdefghijklmnopqrstuvwxyz .,",
  400: [
    556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556,
    500, 722, 500, 500, 500, 278, 278, 278,
  ],
  700: [
    556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611,
    556, 778, 556, 556, 500, 278, 278, 278,
  ],
};

/** What pages say, in small letters. */
const english = readdirSync("test/sample/guide")
  .map((name) => readFileSync(`test/sample/guide/${name}`, "utf8").replace(/^---[\s\S]*?\n---/, ""))
  .join(" ")
  .toLowerCase()
  .replace(/\s+/g, " ");
const letters = [...english].filter((letter) => arial.letters.includes(letter));

const average = (widths: readonly number[]) => widths.reduce((sum, each) => sum + each, 0) / widths.length;

/** The outline of a character. */
function outline(tables: FontTables, character: string): Buffer {
  const glyph = glyphOf(tables, character.codePointAt(0) ?? 0);
  const [head, loca, glyf] = ["head", "loca", "glyf"].map((tag) => tables.get(tag) ?? Buffer.alloc(0)) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  const at = (index: number) =>
    head.readInt16BE(50) ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index);
  return glyf.subarray(at(glyph), at(glyph + 1));
}

describe.each(typefaceNames)("%s", (name) => {
  const typeface = typefaceOf(name);
  const font = openSync(packedFontFile(name, 400)) as Font;
  const width = (cut: 400 | 700) => {
    const of = openSync(packedFontFile(name, cut)) as Font;
    const widths = new Map(
      [...arial.letters].map((letter) => [letter, of.layout(letter).advanceWidth / of.unitsPerEm]),
    );
    return average(letters.map((letter) => widths.get(letter) ?? 0));
  };
  const widthInArial = (cut: 400 | 700) =>
    average(letters.map((letter) => (arial[cut][arial.letters.indexOf(letter)] ?? 0) / 1000));

  test("is what its fonts say", () => {
    expect(font.familyName).toBe(typeface.name);
    expect(font.postscriptName).toBe(`${printedName(name)}-Regular`);
    expect(typeface.ascent).toBeCloseTo(font.ascent / font.unitsPerEm, 3);
    expect(typeface.descent).toBeCloseTo(-font.descent / font.unitsPerEm, 3);
    expect(typeface.family).toContain(typeface.short);
    expect(typeface.short).toMatch(/^\w+$/);
    const { license } = JSON.parse(
      readFileSync(resolve(`@fontsource-variable/${name}/package.json`), "utf8"),
    ) as { license: string };
    expect(license).toBe("OFL-1.1");
    const { variable } = JSON.parse(
      readFileSync(resolve(`@fontsource-variable/${name}/metadata.json`), "utf8"),
    ) as { variable: { wght: { min: string; max: string } } };
    expect(typeface.weights).toEqual([Number(variable.wght.min), Number(variable.wght.max)]);
  });

  test("is as wide for Arial as it says, and its lines have about 68 letters", () => {
    for (const [said, cut] of [
      [typeface.besideArial.regular, 400],
      [typeface.besideArial.bold, 700],
    ] as const) {
      const measured = width(cut) / widthInArial(cut);
      expect(Math.abs(said / measured - 1), `${cut}: ${measured}`).toBeLessThan(0.015);
    }
    expect(typeface.measure / width(400)).toBeGreaterThan(67);
    expect(typeface.measure / width(400)).toBeLessThan(69);
  });

  test.each(
    scripts,
  )("has the same letters of %s in every file, in no file of more than 52,000 bytes", (script) => {
    for (const cut of ["variable", 400, 700] satisfies Cut[]) {
      const file = readFileSync(fontFile(name, script, cut));
      expect(readCharacterMap(file)).toEqual(drawnBy(name)[script]);
      expect(file.length).toBeLessThanOrEqual(52_000);
    }
  });

  test("draws the names of people and places in Britain and much of Europe", () => {
    for (const text of [
      "Tŷ Gŵyr, Ŵen, Ŷ, Siân, Mòrag, Ó Súilleabháin",
      "Łódź, Żółć, Ćma, Ąę, Ńś",
      "Timișoara, Țurcanu, Mâțu, Bălăceanu",
      "Şırnak, Yıldız, Gülşah, İbrahim",
      "Dvořák, Škoda, Őrség, Ķekava, Šiauliai, Ījabs, Þór, Æsir",
      "“Quotes”, ‘quotes’, dashes – and … £800, 20 °C, ½, ×, €, ·",
    ])
      expect(unknownLetters(name, text)).toEqual([]);
  });

  test("draws all letters that are taken for drawn without a look", () => {
    for (let point = 0x20; point <= 0xff; point++)
      if (point < 0x7f || (point > 0xa0 && point !== 0xb5))
        expect(drawsLetter(name, String.fromCodePoint(point)), point.toString(16)).toBe(true);
    for (const mark of "‘’‚‛“”–") if (mark !== "‛") expect(drawsLetter(name, mark), mark).toBe(true);
  });

  test.each([
    400, 700,
  ] as const)("has a 0 without a stroke on paper, and tells I, l, 1, O and 0 apart, at %i", (weight) => {
    const tables = printFontTables(name, weight);
    expect(outline(tables, "0").readInt16BE(0)).toBe(2);
    // An I and an l that are plain strokes have four points each, and differ in their height alone.
    const points = (character: string) => {
      const glyph = outline(tables, character);
      return 1 + glyph.readUInt16BE(8 + 2 * glyph.readInt16BE(0));
    };
    expect(Math.max(points("I"), points("l"))).toBeGreaterThan(4);
    expect(points("I")).not.toBe(points("l"));
    const advance = (text: string) =>
      (openSync(packedFontFile(name, weight)) as Font).layout(text).advanceWidth;
    expect(advance("O")).toBeGreaterThan(advance("0"));
  });

  test("has figures of one width where they are asked for", () => {
    const widths = [..."0123456789"].map((digit) => font.layout(digit, ["tnum"]).advanceWidth);
    expect(new Set(widths).size).toBe(1);
  });
});
