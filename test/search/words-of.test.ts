import { expect, test } from "vitest";
import { wordsOf } from "../../src/search/words-of.ts";

test("words have neither capitals, accents nor apostrophes, and a letter that is tied to one is part of it", () => {
  expect(wordsOf("Can’t the Café e-mail X-rays?")).toEqual(["cant", "the", "cafe", "email", "xrays"]);
  expect(wordsOf("check-list ﬁnd")).toEqual(["check", "list", "find"]);
});

test("raised numbers and fractions are no words, and belong to none", () => {
  expect(wordsOf("10⁹ cells, 1½ hours, ½ a word², CO₂ ①")).toEqual([
    "10",
    "cells",
    "1",
    "hours",
    "a",
    "word",
    "co",
  ]);
});
