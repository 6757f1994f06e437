import { expect, test } from "vitest";
import { Synonyms } from "../../src/search/synonyms.ts";

const synonyms = new Synonyms(
  [
    { said: ["doc", "family doctor"], means: ["GP"] },
    { said: ["family"], means: ["relative"] },
  ],
  (word) => word.replace(/s$/, ""),
);

test("synonyms are found by the word that they begin with", () => {
  expect(synonyms.beginningWith(["family"]).map(({ means }) => means)).toEqual([["GP"], ["relative"]]);
  expect(synonyms.beginningWith(["doctor"])).toEqual([]);
});

test("every word of readers is known, as it is written", () => {
  expect([...synonyms.words]).toEqual(["doc", "family", "doctor"]);
});
