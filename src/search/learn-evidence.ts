import { type Learnt, smoothing, step } from "./evidence.ts";

/** A phrase of readers, or of a page, and what is sought by it. */
export interface Example {
  /** Its features, each with its share. */
  features: ReadonlyMap<string, number>;
  topic: number;
}

/** From how many examples is learnt, about five for a page; more would be megabytes for a phone to load. */
const mostExamples = 25_000;

/** How much of what a word is asked for has to be one topic for it to say as much as a pair that it stands in, which is asked for that alone. */
const mostly = 0.7;

/**
 * Learns from examples which features tell of which topics: it counts them. The same examples always give the same evidence;
 * more than a phone can load give none.
 *
 * @param topics how many there are
 */
export function learnEvidence(examples: readonly Example[], topics: number): Learnt {
  const totals: number[] = Array(topics).fill(0);
  const counts = new Map<string, Map<number, number>>();
  for (const { features, topic } of examples.length > mostExamples ? [] : examples) {
    for (const [feature, share] of features) {
      const ofTopics = counts.get(feature) ?? new Map<number, number>();
      counts.set(feature, ofTopics.set(topic, (ofTopics.get(topic) ?? 0) + share));
      totals[topic] = (totals[topic] ?? 0) + share;
    }
  }
  const told = [...counts.keys()].filter((feature) => !isSaidByAWord(feature, counts));
  const features = [...new Set(told.flatMap((each) => [each, each.replace(/ .*/, "")]))].sort();
  const lines = features.map((feature) => {
    const weights = [...(counts.get(feature) ?? [])].sort(([one], [other]) => one - other);
    return `${feature.replace(/^.* /, "+")} ${weights.map(([topic, count]) => topic + letter(count)).join("")}`;
  });
  return { seen: lines.join("\n"), totals: totals.map((total) => Math.round(total * 10) / 10) };
}

/** Whether a pair of words is asked for one topic alone, and one of its words mostly for the same. */
function isSaidByAWord(feature: string, counts: ReadonlyMap<string, ReadonlyMap<number, number>>): boolean {
  const [topic, ...others] = counts.get(feature)?.keys() ?? [];
  if (!feature.includes(" ") || topic === undefined || others.length > 0) return false;
  return feature.split(" ").some((word) => {
    const asked = counts.get(word) ?? new Map<number, number>();
    const all = [...asked.values()].reduce((sum, count) => sum + count, 0);
    return (asked.get(topic) ?? 0) > mostly * all;
  });
}

/** A count as a letter: `a` for one step, `b` for two. */
const letter = (count: number) =>
  String.fromCharCode(96 + Math.max(1, Math.round(Math.log1p(count / smoothing) / step)));
