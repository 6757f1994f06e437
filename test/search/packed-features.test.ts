import { expect, test } from "vitest";
import { type Feature, packFeatures, unpackFeatures } from "../../src/search/packed-features.ts";

const feature = (weight: number, ...asked: [topic: number, count: number][]): Feature => ({
  topics: asked.map(([topic]) => topic),
  counts: asked.map(([, count]) => count),
  weight,
});

const features = new Map([
  ["train", feature(0.5, [0, 1], [2, 30])],
  ["fare", feature(0, [0, 0.4], [1, 0.4], [2, 0.4])],
  ["train fare", feature(-0.25, [2, 0.4])],
  ["^ train", feature(0, [0, 0.4])],
  ["fare $", feature(0, [1, 0.4], [2, 0.4])],
]);

test("features are what they were, their counts and weights nearly", () => {
  const unpacked = unpackFeatures(packFeatures(features, 4), 4);
  expect([...unpacked.keys()].sort()).toEqual([...features.keys()].sort());
  for (const [name, { topics, counts, weight }] of features) {
    const { topics: itsTopics, counts: itsCounts = [], weight: itsWeight } = unpacked.get(name) ?? {};
    expect(itsTopics, name).toEqual(topics);
    for (const [index, count] of counts.entries()) {
      expect(itsCounts[index], name).toBeGreaterThan(count / 2);
      expect(itsCounts[index], name).toBeLessThan(count * 2);
    }
    expect(itsWeight, name).toBeCloseTo(weight, 1);
  }
});

test("they are packed the same in whatever order they come", () => {
  expect(packFeatures(new Map([...features].reverse()), 4)).toEqual(packFeatures(features, 4));
});

test("the topics of a pair are told by their places among those of both its words", () => {
  const { topics: with1 } = packFeatures(new Map([...features].slice(0, 3)), 4);
  const { topics: without } = packFeatures(new Map([...features].slice(0, 2)), 4);
  expect(with1).toHaveLength(without.length + 1);
});

test("a pair of more topics than its words have is told", () => {
  const more = new Map([...features, ["train fare", feature(0, [1, 1])]]);
  expect(() => packFeatures(more, 4)).toThrow("“train fare” is asked for more topics than its words.");
});

test("none are none", () => {
  expect(unpackFeatures(packFeatures(new Map(), 4), 4).size).toBe(0);
});
