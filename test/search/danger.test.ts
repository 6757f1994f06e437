import { expect, test } from "vitest";
import { Danger } from "../../src/search/danger.ts";
import { KnownWords } from "../../src/search/known-words.ts";
import { readQuestion } from "../../src/search/read-question.ts";
import { smallCatalogue } from "./small-catalogue.ts";

const known = new KnownWords(smallCatalogue);
const danger = new Danger({ calm: ["breathe at the hospital"], immediate: ["now"] }, known);
const dangerWords = (urgent: string[], others: string[]) =>
  danger.wordsOf(
    urgent,
    others.map((text) => readQuestion(text, known)),
  );

test("the words that tell are enough for danger", () => {
  expect(dangerWords(["I cannot breathe"], ["who pays for the train"])).toEqual(["cannot breathe"]);
});

test("where other questions have all of these too, every word has to be asked", () => {
  expect(dangerWords(["I do breathe"], ["how do they help him breathe"])).toEqual(["i do breathe"]);
});

test("every word has to be asked where none of them tells what it is about", () => {
  expect(dangerWords(["I do"], [])).toEqual(["i do"]);
});

test("a calm phrase is no danger, nor the same words in another question; what stands beside it is", () => {
  const isDanger = (text: string) => danger.isIn(readQuestion(text, known), ["breathe", "cannot train"]);
  expect(isDanger("how do I breathe")).toBe(true);
  expect(isDanger("do I breathe at the hospital")).toBe(false);
  expect(isDanger("breathe the hospital at")).toBe(true);
  expect(isDanger("breathe at the hospital and cannot train")).toBe(true);
  expect(isDanger("do I breathe at the hospital now")).toBe(true);
  expect(dangerWords(["I do breathe"], ["how do they breathe at the hospital"])).toEqual(["breathe"]);
});

test("where every word has to be asked, they are asked in their order", () => {
  const isDanger = (text: string) => danger.isIn(readQuestion(text, known), ["i do breathe"]);
  expect(isDanger("what if I do help him breathe")).toBe(true);
  expect(isDanger("do they breathe when I do")).toBe(false);
});

test("a year in a calm phrase is any year", () => {
  const dated = new Danger({ calm: ["breathe in 2011"], immediate: ["now"] }, known);
  const isDanger = (text: string) => dated.isIn(readQuestion(text, known), ["breathe"]);
  expect(isDanger("did he breathe in 1998")).toBe(false);
  expect(isDanger("did he breathe in 10")).toBe(true);
  expect(isDanger("did he breathe in 1998 and now")).toBe(true);
});
