import { expect, test } from "vitest";
import { type Evidence, likelihoods } from "../../src/search/evidence.ts";
import { type Example, learnEvidence } from "../../src/search/learn-evidence.ts";

const example = (words: string, topic: number): Example => ({
  features: new Map(words.split(" ").map((word) => [word, 0.5])),
  topic,
  weight: 1,
});

const examples = [
  example("my train fare", 0),
  example("my bus fare", 0),
  example("my angry doctor", 1),
  example("my rude doctor", 1),
  example("my scan", 2),
  example("my x-ray scan", 2),
];
/** Each topic on a page of its own. */
const pages = [0, 1, 2];

const evidence = learnEvidence(examples, pages);
const ask = (words: string, told: Evidence = evidence) =>
  likelihoods(new Map(words.split(" ").map((word) => [word, 1])), told, pages.length);
const likeliest = (words: string) => ask(words).indexOf(Math.max(...ask(words)));

test("words tell of the topic that they were said for, in new questions too", () => {
  expect(["fare angry-looks", "a rude man", "where is the scan"].map(likeliest)).toEqual([0, 1, 2]);
});

test("a word that was said for all topics tells of none", () => {
  const [one = 0, , other = 0] = ask("my fare");
  expect(one).toBeGreaterThan(0.5);
  expect(other).toBeLessThan(one / 2);
  expect(evidence.my ?? []).toEqual([]);
});

test("likelihoods add up to 1, and all are 0 where no word is known", () => {
  expect(ask("fare").reduce((all, each) => all + each)).toBeCloseTo(1);
  expect([...ask("constructor qqq")]).toEqual([0, 0, 0]);
});

test("the same examples give the same evidence, letter by letter", () => {
  expect(JSON.stringify(learnEvidence(examples, pages))).toBe(JSON.stringify(evidence));
});

test("two words side by side that were said once are left out: they would take most of the room", () => {
  const pairs = {
    features: new Map([
      ["train", 0.5],
      ["train fare", 0.5],
    ]),
    topic: 0,
    weight: 1,
  };
  expect(Object.keys(learnEvidence([pairs, ...examples], pages))).not.toContain("train fare");
  expect(Object.keys(learnEvidence([pairs, pairs, ...examples], pages))).toContain("train fare");
});
