import { expect, test } from "vitest";
import { KnownWords } from "../../src/search/known-words.ts";
import { topicExamples } from "../../src/search/topic-examples.ts";
import { smallCatalogue } from "./small-catalogue.ts";

test("each example counts less, the more of them its page has, and all together count more", () => {
  const asked = Array.from({ length: 200 }, (_, index) => `train number ${index}`);
  const answers = [{ asked, answer: "Some people have help.", goTo: "/guide/travel/#help", danger: [] }];
  const { examples, pageOfTopic } = topicExamples(
    smallCatalogue.pages,
    answers,
    new KnownWords(smallCatalogue),
  );
  const weights = (page: number) =>
    examples.filter(({ topic }) => pageOfTopic[topic] === page).map(({ weight }) => weight);
  const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
  expect(weights(0).length).toBeGreaterThan(weights(1).length);
  expect(Math.max(...weights(0))).toBeLessThan(Math.min(...weights(1)));
  expect(sum(weights(0))).toBeGreaterThan(sum(weights(1)));
});
