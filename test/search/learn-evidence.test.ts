import { expect, test } from "vitest";
import { Evidence } from "../../src/search/evidence.ts";
import type { Example } from "../../src/search/example.ts";
import { learnEvidence } from "../../src/search/learn-evidence.ts";

const example = (words: string, topic: number): Example => ({
  features: new Map(words.split(" ").map((word) => [word.replace("_", " "), 0.5])),
  topic,
});

const examples = [
  example("my train train_fare fare", 0),
  example("my bus fare", 0),
  example("my angry doctor", 1),
  example("my rude doctor", 1),
  example("my scan", 2),
  example("my x-ray scan", 2),
];

const pages = [0, 1, 2];
const learnt = learnEvidence(examples, pages);
const evidence = new Evidence(learnt);
const ask = (words: string) =>
  evidence.likelihoods(new Map(words.split(" ").map((word) => [word.replace("_", " "), 1])));
const likeliest = (words: string) => ask(words).indexOf(Math.max(...ask(words)));

test("words tell of the topic that they were said for, in new questions too", () => {
  expect(["fare angry-looks", "a rude man", "where is the scan"].map(likeliest)).toEqual([0, 1, 2]);
});

test("a word that was said for all topics tells of none", () => {
  const alone = ask("fare");
  const both = ask("my fare");
  for (const topic of alone.keys()) expect(both[topic]).toBeCloseTo(alone[topic] ?? 0, 1);
});

test("likelihoods add up to 1, and all are 0 where no word is known", () => {
  expect(ask("fare").reduce((all, each) => all + each)).toBeCloseTo(1);
  expect([...ask("constructor qqq")]).toEqual([0, 0, 0]);
});

test("the same examples give the same evidence, letter by letter", () => {
  expect(learnEvidence([...examples], pages)).toEqual(learnt);
});

test("a topic of which much is written draws no question that has none of its words", () => {
  const many = Array.from({ length: 200 }, (_, index) => example(`train number${index}`, 0));
  const asked = new Evidence(learnEvidence([...many, example("scan picture", 1)], [0, 1]));
  const [often = 1, seldom = 0] = asked.likelihoods(new Map([["scan", 1]]));
  expect(seldom).toBeGreaterThan(often);
});

test("a guide of many thousand pages goes without, since a phone would have to load megabytes", () => {
  const many = Array.from({ length: 40_001 }, (_, index) => example("train", index % 3));
  const none = learnEvidence(many, pages);
  expect(none.features.words).toBe("");
  expect([...new Evidence(none).likelihoods(new Map([["train", 1]]))]).toEqual([0, 0, 0]);
});

/** How many weights are told apart in a guide of so many topics, the first two of them pages, to which the questions of the others lead. */
function weightsOf(topics: number, topicOf: (index: number) => number): number {
  const all = Array.from({ length: 12_000 }, (_, index) =>
    example(index % 3 === 0 ? "my train" : "my scan", topicOf(index)),
  );
  const pageOfTopic = Array.from({ length: topics }, (_, topic) => topic % 2);
  return new Set(learnEvidence(all, pageOfTopic).features.weights).size;
}

test("a guide of more than a thousand pages is learnt without weights, which would take long", () => {
  expect(weightsOf(4, (index) => 2 + (index % 3 === 0 ? 0 : 1))).toBeGreaterThan(1);
  expect(weightsOf(1000, (index) => 2 + (index % 3 === 0 ? 0 : 1))).toBe(1);
});

test("where pages alone say what they are about, and no reader has asked, all words tell as much", () => {
  expect(weightsOf(4, (index) => (index % 3 === 0 ? 0 : 1))).toBe(1);
});
