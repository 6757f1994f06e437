import { expect, test } from "vitest";
import { Synonyms } from "../../src/search/synonyms.ts";
import { wordsOf } from "../../src/search/words-of.ts";

const synonyms = new Synonyms(
  [
    { said: ["doc", "family doctor"], means: ["GP"] },
    { said: ["family"], means: ["relative"] },
  ],
  { stem: (word) => word.replace(/s$/, ""), wordsOf },
);

test("synonyms are found by the word that they begin with", () => {
  expect(synonyms.beginningWith(["family"]).map(({ means }) => means)).toEqual([["GP"], ["relative"]]);
  expect(synonyms.beginningWith(["doctor"])).toEqual([]);
});

test("every word of readers is known, as it is written", () => {
  expect([...synonyms.words]).toEqual(["doc", "family", "doctor"]);
});
