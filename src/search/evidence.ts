import { softmax } from "./softmax.ts";

/** What readers’ words tell of what they seek, as it was learnt and is sent to the search page. */
export interface Learnt {
  /**
   * A feature a line, in order, with the topics that it was asked for and how often, as a letter: `fare 4c12a`. The second word of a pair
   * stands behind the line of its first, after a plus sign: `+ticket 4b`.
   */
  seen: string;
  /** How much was asked for each topic. */
  totals: readonly number[];
}

/** How much each feature is taken to have been asked for each topic before anything was (Lidstone’s smoothing). */
export const smoothing = 0.002;

/** What a letter more tells, as a logarithm; finer ones find no more. */
export const step = 1;

/** How much it counts that a topic is often asked for, from 0 to 1: the more is written of one, the more it would draw. */
const priorShare = 0.3;

/** The evidence of words for topics: multinomial naive Bayes, which only counts, so that it is learnt at once. */
export class Evidence {
  private readonly seen = new Map<string, [topic: number, count: number][]>();

  constructor(private readonly learnt: Learnt) {
    let first = "";
    for (const line of learnt.seen.split("\n")) {
      const [name = "", topics = ""] = line.split(" ");
      if (!name.startsWith("+")) first = name;
      const feature = name === first ? name : `${first} ${name.slice(1)}`;
      const counts = [...topics.matchAll(/(\d+)(\D)/g)].map(([, topic, letter = ""]): [number, number] => [
        Number(topic),
        smoothing * Math.expm1((letter.charCodeAt(0) - 96) * step),
      ]);
      this.seen.set(feature, counts);
    }
  }

  /** The topics that a feature was asked for. */
  topicsOf(feature: string): number[] {
    return (this.seen.get(feature) ?? []).map(([topic]) => topic);
  }

  /**
   * How likely each topic is sought in a question, all together 1; none is where nothing of the question is known.
   *
   * @param groups for groups of topics, such as all of one page, the number of each topic’s group, from 0: what is asked for several of them
   * tells of their group, though of none of them
   */
  likelihoods(features: ReadonlyMap<string, number>, groups?: readonly number[]): Float64Array {
    const known = [...features].filter(([feature]) => this.seen.has(feature));
    const asked = known.reduce((all, [, share]) => all + share, 0);
    const ofAll = smoothing * this.seen.size;
    const totals = joined(this.learnt.totals.entries(), groups);
    const scores = new Float64Array(totals.size);
    if (known.length === 0) return scores;
    for (const [group, total] of totals)
      scores[group] = priorShare * Math.log(total) - asked * Math.log((total + ofAll) / smoothing);
    for (const [feature, share] of known)
      for (const [group, count] of joined(this.seen.get(feature) ?? [], groups))
        scores[group] = (scores[group] ?? 0) + share * Math.log1p(count / smoothing);
    return softmax(scores);
  }
}

/** Counts of topics, added up for each group. */
function joined(
  counts: Iterable<[topic: number, count: number]>,
  groups?: readonly number[],
): Map<number, number> {
  const sums = new Map<number, number>();
  for (const [topic, count] of counts) {
    const group = groups?.[topic] ?? topic;
    sums.set(group, (sums.get(group) ?? 0) + count);
  }
  return sums;
}
