import { expect, test } from "vitest";
import { featuresOf } from "../../src/search/features-of.ts";
import { KnownWords } from "../../src/search/known-words.ts";
import { readQuestion } from "../../src/search/read-question.ts";
import { smallCatalogue } from "./small-catalogue.ts";

const known = new KnownWords(smallCatalogue);
const features = (text: string) => featuresOf(readQuestion(text, known));
const share = (text: string, feature: string) => features(text).get(feature) ?? 0;

test("stems, pairs of words side by side, beginning and end, and meanings are what tells", () => {
  expect([...features("my trains").keys()]).toEqual(["my", "train", "^ my", "my train", "train $"]);
  expect([...features("skint").keys()]).toEqual(["skint", "cost", "^ skint", "skint $"]);
});

test("a small word tells less than one that says what is sought, and a meaning less than the word itself", () => {
  expect(share("my train", "my")).toBeLessThan(share("my train", "train"));
  expect(share("skint", "cost")).toBeLessThan(share("skint", "skint"));
});

test("a long question tells no more than a short one", () => {
  for (const text of ["train", "who is paying for my train to the hospital"]) {
    const squares = [...features(text).values()].map((each) => each ** 2);
    expect(squares.reduce((all, each) => all + each)).toBeCloseTo(1);
  }
});
