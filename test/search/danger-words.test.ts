import { expect, test } from "vitest";
import { dangerWords } from "../../src/search/danger-words.ts";
import { KnownWords } from "../../src/search/known-words.ts";
import { smallCatalogue } from "./small-catalogue.ts";

const known = new KnownWords(smallCatalogue);

test("the words that tell are enough for danger", () => {
  expect(dangerWords(["I cannot breathe"], ["who pays for the train"], known)).toEqual(["cannot breathe"]);
});

test("where other questions have all of these too, every word has to be asked", () => {
  expect(dangerWords(["I do breathe"], ["how do they help him breathe"], known)).toEqual(["i do breathe"]);
});

test("every word has to be asked where none of them tells what it is about", () => {
  expect(dangerWords(["I do"], [], known)).toEqual(["i do"]);
});
