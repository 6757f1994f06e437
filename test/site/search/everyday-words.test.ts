import { expect, test } from "vitest";
import { KnownWords } from "../../../src/search/known-words.ts";
import { everydayHashes, everydayWords } from "../../../src/site/search/everyday-words.ts";
import { smallCatalogue } from "../../search/small-catalogue.ts";

const known = new KnownWords({ ...smallCatalogue, everydayWords: "" });
const everyday = everydayWords(known, "en-GB");

test("everyday words that are near to those of the guide are listed, one of each stem", () => {
  expect(everyday).toEqual(expect.arrayContaining(["trail", "trainer", "word"]));
  expect(new Set(everyday).size).toBe(everyday.length);
});

test("slips, words of the guide and its readers, and words that are near to none are not", () => {
  for (const word of ["hospitle", "consultent", "trains", "breathe", "football"])
    expect(everyday).not.toContain(word);
});

test("there are none for a language without a list of words", () => {
  expect(everydayWords(known, "cy")).toEqual([]);
});

test("none of them can be read in what is sent, and each is known by it all the same", () => {
  const everydayWords = everydayHashes({ ...smallCatalogue, everydayWords: "" });
  expect(everydayHashes({ ...smallCatalogue, everydayWords: "" })).toBe(everydayWords);
  expect(everydayWords).not.toContain("trail");
  const knowing = new KnownWords({ ...smallCatalogue, everydayWords });
  expect(["trail", "trainer", "words"].filter((word) => !knowing.isKnown(word))).toEqual([]);
  expect(knowing.isKnown("hospitle")).toBe(false);
});
