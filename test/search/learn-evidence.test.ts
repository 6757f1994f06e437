import { expect, test } from "vitest";
import { Evidence } from "../../src/search/evidence.ts";
import { type Example, learnEvidence } from "../../src/search/learn-evidence.ts";

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

const learnt = learnEvidence(examples, 3);
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

test("what is asked for two topics of a group, and more often of them both than of another, tells of their group", () => {
  const third = ["lift", "lift", "lift taxi"].map((words) => example(words, 2));
  const all = new Evidence(learnEvidence([example("lift", 0), example("lift", 1), ...third], 3));
  const asked = new Map([["lift", 1]]);
  const [one = 1, other = 1, most = 0] = all.likelihoods(asked);
  expect(most).toBeGreaterThan(Math.max(one, other));
  const [both = 0, apart = 1] = all.likelihoods(asked, [0, 0, 1]);
  expect(both).toBeGreaterThanOrEqual(apart);
  expect(both + apart).toBeCloseTo(1);
});

test("likelihoods add up to 1, and all are 0 where no word is known", () => {
  expect(ask("fare").reduce((all, each) => all + each)).toBeCloseTo(1);
  expect([...ask("constructor qqq")]).toEqual([0, 0, 0]);
});

test("the same examples give the same evidence, letter by letter, in whatever order they come", () => {
  expect(learnEvidence(examples, 3)).toEqual(learnt);
  expect(learnEvidence(examples.toReversed(), 3)).toEqual(learnt);
});

test("two words side by side stand behind the first, which needs no topic of its own", () => {
  const { seen } = learnEvidence(
    [example("train train_fare", 1), example("train", 0), example("by_bus", 0)],
    2,
  );
  expect(seen).toBe("by \n+bus 0f\ntrain 0f1f\n+fare 1f");
  expect([...new Evidence({ seen, totals: [1, 1] }).likelihoods(new Map([["by", 1]]))]).toEqual([0.5, 0.5]);
});

test("a pair that is asked for one topic alone is left out where one of its words is mostly asked for it, and counts in the total", () => {
  const { seen, totals } = learnEvidence([example("train train_fare", 0), example("scan scan_fare", 0)], 1);
  expect(seen).toBe("scan 0f\ntrain 0f");
  expect(totals).toEqual([2]);
});

test("a topic of which much is written draws no question that has none of its words", () => {
  const many = Array.from({ length: 200 }, (_, index) => example(`train number${index}`, 0));
  const asked = new Evidence(learnEvidence([...many, example("scan picture", 1)], 2));
  const [often = 1, seldom = 0] = asked.likelihoods(new Map([["scan", 1]]));
  expect(seldom).toBeGreaterThan(often);
});

test("a guide of many thousand pages goes without, since a phone would have to load megabytes", () => {
  const many = Array.from({ length: 25_001 }, (_, index) => example("train", index % 3));
  const none = learnEvidence(many, 3);
  expect(none.seen).toBe("");
  expect([...new Evidence(none).likelihoods(new Map([["train", 1]]))]).toEqual([0, 0, 0]);
});
