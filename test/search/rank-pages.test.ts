import { expect, test } from "vitest";
import { pagesOfTopics } from "../../src/search/catalogue.ts";
import { KnownWords } from "../../src/search/known-words.ts";
import { learnEvidence } from "../../src/search/learn-evidence.ts";
import { PageRanking } from "../../src/search/rank-pages.ts";
import { readQuestion } from "../../src/search/read-question.ts";
import { topicExamples } from "../../src/search/topic-examples.ts";
import { answers, smallCatalogue } from "./small-catalogue.ts";

const known = new KnownWords(smallCatalogue);
const ranking = new PageRanking(smallCatalogue, known);

function rank(text: string, inText: Record<string, Record<string, number>> = {}) {
  const found = new Map(
    Object.entries(inText).map(([stem, pages]) => [stem, new Map(Object.entries(pages))]),
  );
  return ranking.rank(readQuestion(text, known), found);
}

test("a page comes first for its title, for what it means, and for what readers ask, with the answer", () => {
  expect(rank("travel")[0]?.page.url).toBe("/guide/travel/");
  expect(rank("im skint")[0]?.page.url).toBe("/guide/travel/");
  expect(rank("who is paying for my train")[0]).toMatchObject({
    page: { url: "/guide/travel/" },
    answer: { answer: "Some people have help." },
  });
});

test("pages far behind the best are shown where there are few others", () => {
  expect(rank("who is paying for my train", { train: { en_2: 1 } })).toHaveLength(2);
});

test("a page is found by its text alone", () => {
  expect(rank("hospital", { hospit: { en_2: 2 } }).map(({ page }) => page.url)).toEqual(["/guide/hearing/"]);
});

test("a seller comes first only where it is named", () => {
  const inText = { price: { en_3: 9, en_1: 1 } };
  expect(rank("price", inText)[0]?.page.url).toBe("/guide/travel/");
  expect(rank("bright works price", inText)[0]?.page.url).toBe("/services/bright/");
});

test("help is called where all the words of an urgent question are asked, misspelt or not", () => {
  const urgent = (text: string) => ranking.urgentAnswer(readQuestion(text, known))?.answer;
  expect(urgent("help i cannot breath")).toBe("Call for help.");
  expect(urgent("i canot breethe")).toBe("Call for help.");
  expect(urgent("who pays for the train")).toBeUndefined();
});

test("nothing is found for words that nobody knows", () => {
  expect(rank("qqqqzz xxxxyy")).toEqual([]);
});

test("nothing is found for small words beside those that nobody knows", () => {
  expect(rank("is my xxxxyy")).toEqual([]);
  expect(rank("do i pay for the xxxxyy")).not.toEqual([]);
});

test("small words that tell of one page find it beside a word that nobody knows", () => {
  const asked = [
    ...answers,
    { asked: ["not with him", "am not with him"], goTo: "/guide/hearing/", danger: [] },
  ];
  const examples = topicExamples(smallCatalogue.pages, asked, (text) => readQuestion(text, known));
  const evidence = learnEvidence(examples, pagesOfTopics(smallCatalogue.pages, asked));
  const smallWords = ["do", "not", "with", "him", "i"];
  const catalogue = { ...smallCatalogue, smallWords, answers: asked, evidence };
  const knowing = new KnownWords(catalogue);
  const found = new PageRanking(catalogue, knowing).rank(
    readQuestion("i xxxxyy not with him", knowing),
    new Map(),
  );
  expect(found[0]?.page.url).toBe("/guide/hearing/");
});
