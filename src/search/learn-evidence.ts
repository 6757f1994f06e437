import type { Learnt } from "./evidence.ts";
import type { Example } from "./example.ts";
import { packFeatures } from "./packed-features.ts";
import { weighFeatures } from "./weigh-features.ts";

/** From how many examples is learnt, about five for a page; more would be megabytes for a phone to load. */
const mostExamples = 40_000;

/** How many examples times topics features are weighed for, which takes two seconds or three; in a guide of more than a thousand pages all tell as much. */
const mostToWeigh = 10_000_000;

/**
 * Learns from examples which features tell of which topics: it counts them, and weighs how well each tells. The same examples in
 * the same order always give the same evidence; more than a phone can load give none.
 *
 * @param pageOfTopic the number of the page that each topic leads to
 */
export function learnEvidence(all: readonly Example[], pageOfTopic: readonly number[]): Learnt {
  const examples = all.length > mostExamples ? [] : all;
  const totals: number[] = pageOfTopic.map(() => 0);
  const counts = new Map<string, Map<number, number>>();
  for (const { features, topic } of examples) {
    for (const [feature, share] of features) {
      const ofTopics = counts.get(feature) ?? new Map<number, number>();
      counts.set(feature, ofTopics.set(topic, (ofTopics.get(topic) ?? 0) + share));
      totals[topic] = (totals[topic] ?? 0) + share;
    }
  }
  const isAsked = examples.some(({ topic }) => pageOfTopic[topic] !== topic); // Not only named by pages.
  const isWeighed = isAsked && examples.length * pageOfTopic.length <= mostToWeigh;
  const { weights, leanings } = weighFeatures(isWeighed ? examples : [], counts, totals, pageOfTopic);
  const features = new Map(
    [...counts].map(([name, ofTopics]) => {
      const asked = [...ofTopics].sort(([one], [other]) => one - other);
      const [topics, counts] = [asked.map(([topic]) => topic), asked.map(([, count]) => count)];
      return [name, { topics, counts, weight: weights.get(name) ?? 0 }];
    }),
  );
  return {
    features: packFeatures(features, pageOfTopic.length),
    totals: totals.map((total) => Math.round(total * 10) / 10),
    leanings: leanings.map((leaning) => Math.round(leaning * 100) / 100),
  };
}
