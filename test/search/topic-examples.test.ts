import { expect, test } from "vitest";
import { KnownWords } from "../../src/search/known-words.ts";
import { readQuestion } from "../../src/search/read-question.ts";
import { topicExamples } from "../../src/search/topic-examples.ts";
import { smallCatalogue } from "./small-catalogue.ts";

test("pages tell of themselves by all that they are called, and answers, behind them, by all that is asked", () => {
  const page = { url: "/guide/", kind: "Guide", title: "Trains", aliases: ["rails"], weight: 1 };
  const pages = [{ ...page, description: "Paper.", headings: [{ id: "late", text: "Late trains" }] }];
  const answers = [{ asked: ["my train", "my price"], goTo: "/guide/", danger: [] }];
  const known = new KnownWords(smallCatalogue);
  const examples = topicExamples(pages, answers, (text) => readQuestion(text, known));
  expect(examples.map(({ topic, features }) => [topic, [...features.keys()].join(", ")])).toEqual([
    [0, "train, ^ train, train $"],
    [0, "rail, ^ rail, rail $"],
    [0, "late, train, ^ late, late train, train $"],
    [0, "paper, ^ paper, paper $"],
    [1, "my, train, ^ my, my train, train $"],
    [1, "my, price, ^ my, my price, price $"],
  ]);
});
