import { softmax } from "./softmax.ts";

/**
 * What readers’ words tell of what they seek, as it was learnt: for each feature of a question the topics that it speaks
 * for or against, and by how much, one behind the other: `[topic, weight, topic, weight]`.
 */
export type Evidence = Readonly<Record<string, readonly number[]>>;

/** Weights are whole numbers of this: more precise ones find no more. */
export const weightUnit = 0.5;

/**
 * How likely each topic is sought in a question, all together 1; none is where nothing of the question is known.
 *
 * @param topics how many there are
 */
export function likelihoods(
  features: ReadonlyMap<string, number>,
  evidence: Evidence,
  topics: number,
): Float64Array {
  const scores = new Float64Array(topics);
  const known = [...features].filter(([feature]) => Object.hasOwn(evidence, feature));
  for (const [feature, share] of known) {
    const weights = evidence[feature] ?? [];
    for (let at = 0; at < weights.length; at += 2) {
      const topic = weights[at] ?? 0;
      scores[topic] = (scores[topic] ?? 0) + share * (weights[at + 1] ?? 0) * weightUnit;
    }
  }
  return known.length > 0 ? softmax(scores) : scores;
}
