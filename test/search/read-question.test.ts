import { expect, test } from "vitest";
import { KnownWords } from "../../src/search/known-words.ts";
import { readQuestion } from "../../src/search/read-question.ts";
import { smallCatalogue } from "./small-catalogue.ts";

const known = new KnownWords(smallCatalogue);
const read = (text: string) => readQuestion(text, known);
const stems = (text: string) => read(text).terms.map(({ stems }) => [...stems.keys()]);

test.each([
  "xq",
  "football",
  "tights",
  "proper",
])("“%s”, which is no slip of the guide’s words, stays", (word) => {
  expect(read(word).mended).toBe(word);
});

test("two words without their space are two, and forms of a word are one", () => {
  expect(read("traincost").mended).toBe("train cost");
  expect(stems("spoke")).toEqual(stems("speaking"));
  expect(stems("trains")).toEqual(stems("train"));
});

test("a letter that is tied to a word is part of it", () => {
  expect(stems("e-mail an x-ray")).toEqual(stems("email an xray"));
  expect(stems("check-list")).toEqual(stems("check list"));
});

test("words that are often drawn together are, whichever way they are written", () => {
  for (const text of ["do not pay", "don’t pay", "dont pay"])
    expect(read(text).stems).toEqual(["dont", "pai"]);
});

test("readers’ words mean those of the guide, phrases too, and misspelt ones", () => {
  expect(stems("docs")).toEqual([["doc", "gp"]]);
  expect(stems("family doctor")[0]).toContain("gp");
  expect(stems("skimt")[0]).toContain("cost");
});

test("of two words that may be meant, the nearer alone is taken for a synonym or for sure", () => {
  const catalogue = {
    ...smallCatalogue,
    synonyms: [{ said: ["gain"], means: ["price"] }],
    readersWords: "going gain",
  };
  const { terms, sure } = readQuestion("goin", new KnownWords(catalogue));
  expect([...(terms[0]?.stems.keys() ?? [])]).toEqual(["go", "gain"]);
  expect(sure).toEqual([new Set(["go"])]);
});

test("small words are set apart, unless there are no others", () => {
  const terms = read("is the train").terms.filter(({ isSmall }) => !isSmall);
  expect(terms.map(({ stems }) => [...stems.keys()])).toEqual([["train"]]);
  expect(read("to do").terms.every(({ isSmall }) => !isSmall)).toBe(true);
});
