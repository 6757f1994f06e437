import { expect, test } from "vitest";
import { firstTypeface } from "../../src/typeface/typeface-names.ts";
import { unknownLetters } from "../../src/typeface/unknown-letters.ts";

test.each([
  "Ask at Ysbyty Tŷ Gŵyr or Ysbyty Gwynedd.",
  "Łódź, Timișoara, Şırnak, Kraków, Siân, Ó Súilleabháin",
  "Ty\u0302 G\u0175yr, with accents that stand alone",
  "“Quotes”, dashes – and … £800, 20 °C, ½, ×, €",
  "soft\u00adhyphens, no-break\u00a0spaces and\u200bothers are for another rule",
])("%s is drawn", (text) => {
  expect(unknownLetters(firstTypeface, text)).toEqual([]);
});

test.each([
  ["CO₂", "₂", 2, 'Write "2".'],
  ["20 µg", "µ", 3, "Write micro, as in micrograms."],
  ["≥ 18", "≥", 0, "Write at least."],
  ["✓", "✓", 0, 'Write "yes".'],
  ["first → next", "→", 6, "Write then, or to."],
  ["walk\u2011in", "\u2011", 4, "Write an ordinary hyphen."],
  ["Ọláyínká", "Ọ", 0, 'Write "O".'],
  ["Nguyễn", "ễ", 4, 'Write "e".'],
  ["o\u0323\u0301", "o\u0323\u0301", 0, 'Write "o".'],
  ["Ask 医生", "医", 4, "Write it in words or in other letters."],
])("%s has a letter that the typeface lacks, and what to write", (text, letter, at, instead) => {
  expect(unknownLetters(firstTypeface, text)[0]).toEqual({ letter, at, instead });
});
