import { expect, test } from "vitest";
import { KnownWords } from "../../../src/search/known-words.ts";
import { readersWords } from "../../../src/site/search/readers-words.ts";
import { smallCatalogue } from "../../search/small-catalogue.ts";

const known = new KnownWords({ ...smallCatalogue, readersWords: "" });
const questions = ["the docter", "my docter", "a docter", "my doctor", "the Velindre", "who is my surgeon"];

test("a slip that readers make often is no word, a name that no dictionary has is one, and the commonest comes first", () => {
  expect(readersWords(questions, known, "en-GB")).toEqual(
    "my the a doctor velindre who is surgeon".split(" "),
  );
});

test("where there is no dictionary of a language, all that readers say are words", () => {
  expect(readersWords(questions, known, "cy")).toContain("docter");
});
