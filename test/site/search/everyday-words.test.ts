import { expect, test } from "vitest";
import { KnownWords } from "../../../src/search/known-words.ts";
import { everydayWords } from "../../../src/site/search/everyday-words.ts";
import { smallCatalogue } from "../../search/small-catalogue.ts";

const known = new KnownWords({ ...smallCatalogue, everydayWords: "" });
const everyday = everydayWords(known, "en-GB");

test("everyday words that are near to those of the guide are listed, one of each stem", () => {
  expect(everyday).toEqual(expect.arrayContaining(["trail", "trainer", "words"]));
  expect(new Set(everyday.map((word) => known.stem(word))).size).toBe(everyday.length);
});

test("slips, words of the guide and its readers, and words that are near to none are not", () => {
  for (const word of ["hospitle", "consultent", "trains", "breathe", "football"])
    expect(everyday).not.toContain(word);
});

test("there are none for a language without a list of words", () => {
  expect(everydayWords(known, "cy")).toEqual([]);
});
