import { type Feature, type PackedFeatures, unpackFeatures } from "./packed-features.ts";
import { priorShare, smoothing, told } from "./smoothing.ts";
import { softmax } from "./softmax.ts";

/** What readers’ words tell of what they seek, as it was learnt and is sent to the search page. */
export interface Learnt {
  features: PackedFeatures;
  /** How much was asked for each topic. */
  totals: readonly number[];
  /** How much likelier each topic is than what is asked for it tells, as a logarithm. */
  leanings: readonly number[];
}

/** The evidence of words for topics: multinomial naive Bayes, whose features are weighed by how well they tell. */
export class Evidence {
  private readonly features: ReadonlyMap<string, Feature>;

  constructor(private readonly learnt: Learnt) {
    this.features = unpackFeatures(learnt.features, learnt.totals.length);
  }

  /** The topics that a feature was asked for. */
  topicsOf(feature: string): readonly number[] {
    return this.features.get(feature)?.topics ?? [];
  }

  /**
   * How likely each topic is sought in a question, all together 1; none is where nothing of the question is known.
   *
   * @param asked the features of the question, each with its share
   */
  likelihoods(asked: ReadonlyMap<string, number>): Float64Array {
    const { totals, leanings } = this.learnt;
    const known = [...asked].flatMap(([name, share]) => {
      const feature = this.features.get(name);
      return feature ? [{ ...feature, share: share * Math.exp(feature.weight) }] : [];
    });
    if (known.length === 0) return new Float64Array(totals.length);
    const all = known.reduce((sum, { share }) => sum + share, 0);
    const scores = Float64Array.from(
      totals,
      (total, topic) =>
        priorShare * Math.log(total) +
        (leanings[topic] ?? 0) -
        all * Math.log(total / smoothing + this.features.size),
    );
    for (const { topics, counts, share } of known)
      for (const [index, topic] of topics.entries())
        scores[topic] = (scores[topic] ?? 0) + share * told(counts[index] ?? 0);
    return softmax(scores);
  }
}
