import type { Example } from "./example.ts";
import { priorShare, smoothing, told } from "./smoothing.ts";
import { softmax } from "./softmax.ts";

/** How many examples are passed over to the next: those side by side are much alike. */
const stride = 97;

/** How far weights and leanings move at first, how strongly a weight is drawn back to 0, and how far from it it may be. */
const [weightPace, leaningPace, restraint, furthest] = [0.2, 0.1, 0.01, 1.5];

/** What is learnt of a number: it moves the less, the more it has moved. */
interface Moving {
  value: number;
  /** The sum of the squares of its slopes. */
  steepness: number;
}

/** A feature that is weighed, with what was counted of it. */
interface Weighed extends Moving {
  topics: Uint32Array;
  counts: Float64Array;
  /** What each count tells for its topic, as a logarithm. */
  told: Float64Array;
}

/** A feature of an example. */
interface Part {
  feature: Weighed;
  share: number;
  /** Where the topic of the example stands among its own, and what it would tell for that if the example had not been counted. */
  own: number;
  ownTold: number;
}

/**
 * Learns how much each feature tells, and how likely each topic is beside how often it is asked for, so that each example would find its page
 * if it had not been counted (leave-one-out): step by step, the shorter the more was learnt before (AdaGrad; Duchi, Hazan and Singer 2011).
 * The same examples in the same order always give the same.
 *
 * @param counts how much each feature was asked for each topic in the examples
 * @param totals how much was asked for each topic
 * @param pageOfTopic the number of the page of each topic: another topic of the same page is as right
 */
export function weighFeatures(
  examples: readonly Example[],
  counts: ReadonlyMap<string, ReadonlyMap<number, number>>,
  totals: readonly number[],
  pageOfTopic: readonly number[],
): { weights: ReadonlyMap<string, number>; leanings: number[] } {
  const features = new Map([...counts].map(([name, asked]) => [name, unweighed(asked)]));
  const leanings = totals.map((): Moving => ({ value: 0, steepness: 0.001 }));
  const priors = totals.map((total) => priorShare * Math.log(total));
  const untold = (total: number) => -Math.log(total / smoothing + counts.size);
  const ofTopics = Float64Array.from(totals, untold);
  for (const { features: asked, topic } of apart(examples)) {
    const parts = [...asked].flatMap(([name, share]) => partOf(features.get(name), share, topic));
    const baseline = ofTopics.slice();
    baseline[topic] = untold(Math.max(0, (totals[topic] ?? 0) - sum([...asked.values()])));
    const slopes = slopesOf(scoresOf(parts, baseline, priors, leanings), pageOfTopic, topic);
    let ofBaseline = 0;
    for (const [each, slope] of slopes.entries()) ofBaseline += slope * (baseline[each] ?? 0);
    for (const part of parts) {
      const slope = ofBaseline + toldTogether(part, slopes);
      move(part.feature, slope * part.share + restraint * part.feature.value, weightPace);
    }
    for (const [each, leaning] of leanings.entries()) move(leaning, slopes[each] ?? 0, leaningPace);
  }
  return {
    weights: new Map([...features].map(([name, { value }]) => [name, value])),
    leanings: leanings.map(({ value }) => value),
  };
}

function unweighed(asked: ReadonlyMap<number, number>): Weighed {
  const counts = Float64Array.from(asked.values());
  return {
    topics: Uint32Array.from(asked.keys()),
    counts,
    told: counts.map(told),
    value: 0,
    steepness: 0.001,
  };
}

/** All examples, those side by side apart. */
const apart = (examples: readonly Example[]) =>
  Array.from({ length: stride }, (_, start) =>
    examples.filter((_, index) => index % stride === start),
  ).flat();

/** A feature as part of an example; nothing where no other example has it. */
function partOf(feature: Weighed | undefined, share: number, topic: number): Part[] {
  const own = feature?.topics.indexOf(topic) ?? -1;
  const others = (feature?.counts[own] ?? 0) - share;
  const isOfOthers = others > 0.001 * share;
  if (!feature || (feature.topics.length === 1 && !isOfOthers)) return [];
  const ownTold = isOfOthers ? told(others) : 0;
  return [{ feature, share: share * Math.exp(feature.value), own, ownTold }];
}

/** How likely each topic is by the features of an example, as logarithms. */
function scoresOf(
  parts: readonly Part[],
  baseline: Float64Array,
  priors: readonly number[],
  leanings: readonly Moving[],
): Float64Array {
  const all = sum(parts.map(({ share }) => share));
  const scores = baseline.map(
    (untold, topic) => all * untold + (priors[topic] ?? 0) + (leanings[topic]?.value ?? 0),
  );
  for (const { feature, share, own, ownTold } of parts) {
    for (let index = 0; index < feature.topics.length; index += 1) {
      const topic = feature.topics[index] ?? 0;
      scores[topic] = (scores[topic] ?? 0) + share * (index === own ? ownTold : (feature.told[index] ?? 0));
    }
  }
  return scores;
}

/** How far each topic is likelier than it should be: those of the right page should be all that is likely. */
function slopesOf(scores: Float64Array, pageOfTopic: readonly number[], topic: number): Float64Array {
  const likely = softmax(scores);
  const isRight = pageOfTopic.map((page) => page === pageOfTopic[topic]);
  const right = likely.reduce((all, each, index) => all + (isRight[index] ? each : 0), 1e-12);
  return likely.map((each, index) => each - (isRight[index] ? each / right : 0));
}

/** What a feature tells for all topics together, each by its slope. */
function toldTogether({ feature, own, ownTold }: Part, slopes: Float64Array): number {
  let all = 0;
  for (let index = 0; index < feature.topics.length; index += 1)
    all += (slopes[feature.topics[index] ?? 0] ?? 0) * (index === own ? ownTold : (feature.told[index] ?? 0));
  return all;
}

/** Moves a number down a slope. */
function move(moving: Moving, slope: number, pace: number): void {
  moving.steepness += slope ** 2;
  const value = moving.value - (pace * slope) / Math.sqrt(moving.steepness);
  moving.value = Math.max(-furthest, Math.min(furthest, value));
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
