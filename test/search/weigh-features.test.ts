import { expect, test } from "vitest";
import type { Example } from "../../src/search/example.ts";
import { weighFeatures } from "../../src/search/weigh-features.ts";

const example = (words: string, topic: number): Example => ({
  features: new Map(words.split(" ").map((word) => [word, 0.5])),
  topic,
});

function weigh(examples: readonly Example[], pageOfTopic: readonly number[]) {
  const counts = new Map<string, Map<number, number>>();
  const totals = pageOfTopic.map(() => 0);
  for (const { features, topic } of examples)
    for (const [name, share] of features) {
      const asked = counts.get(name) ?? new Map<number, number>();
      counts.set(name, asked.set(topic, (asked.get(topic) ?? 0) + share));
      totals[topic] = (totals[topic] ?? 0) + share;
    }
  return weighFeatures(examples, counts, totals, pageOfTopic);
}

const often = (words: string, topic: number) => Array.from({ length: 30 }, () => example(words, topic));

test("a word that misleads tells less than one that leads to the page", () => {
  const misleading = [
    ...often("train please", 0),
    ...often("scan please", 1),
    ...often("scan mum", 1),
    ...often("train mum", 0),
  ];
  const { weights } = weigh([...misleading, ...often("scan please", 1)], [0, 1]);
  expect(weights.get("train")).toBeGreaterThan(weights.get("please") ?? 0);
  expect(weights.get("scan")).toBeGreaterThan(weights.get("please") ?? 0);
});

test("a word of one example alone is not weighed: nothing shows how well it tells", () => {
  const { weights } = weigh([...often("train", 0), example("taxi", 1)], [0, 1]);
  expect(weights.get("taxi")).toBe(0);
  expect(weights.get("train")).not.toBe(0);
});

test("a topic that is missed is leant to; another of the same page is no miss", () => {
  const two = [...often("lift", 0), ...often("lift", 1), ...often("lift", 1)];
  const apart = weigh(two, [0, 1]).leanings;
  expect(apart[0]).not.toBeCloseTo(0, 2);
  expect(weigh(two, [0, 0]).leanings.map((each) => Math.abs(each) < 1e-6)).toEqual([true, true]);
});
