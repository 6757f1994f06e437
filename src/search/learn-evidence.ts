import { type Evidence, weightUnit } from "./evidence.ts";
import { softmax } from "./softmax.ts";

/** A phrase of readers, or of a page, and what is sought by it. */
export interface Example {
  /** Its features, each with its share. */
  features: ReadonlyMap<string, number>;
  topic: number;
  /** How surely it tells, from 0 to 1. */
  weight: number;
}

/** How often all examples are gone through, and how far the first step goes. */
const [rounds, pace] = [12, 0.5];

/** A topic that is wrong by less than this is left as it is. */
const negligible = 0.003;

/** How much of an example's credit goes to its own topic; the rest to whatever topic of its page is likeliest. */
const ownCredit = 0.5;

/** What a weight is at least, in units, to be kept: smaller ones take much room and find no more. */
const leastKept = 2;

/** Steps from one example to the next, a prime each, so that those of one topic do not come together. */
const strides = [7919, 104_729, 1_299_709];

/**
 * Learns from examples which features tell of which topics: multinomial logistic regression by stochastic gradient
 * descent, with a pace for each weight of its own (AdaGrad). The same examples always give the same evidence.
 *
 * @param pages the page of each topic: topics of one page are no rivals
 */
export function learnEvidence(examples: readonly Example[], pages: readonly number[]): Evidence {
  const names = [...new Set(examples.flatMap(({ features }) => [...features.keys()]))];
  const places = new Map(names.map((name, place) => [name, place * pages.length]));
  const learner = new Learner(names.length, pages);
  const prepared = examples.map(({ features, topic, weight }) => ({
    topic,
    weight,
    features: [...features].map(([name, share]): Placed => [places.get(name) ?? 0, share]),
  }));
  for (let round = 0; round < rounds; round += 1) {
    const stride = strides[round % strides.length] ?? 1;
    for (const index of prepared.keys()) {
      const example = prepared[(index * stride + round) % prepared.length];
      if (example) learner.learn(example);
    }
  }
  const seen = timesSeen(examples);
  const told = names.filter((name) => !name.includes(" ") || (seen.get(name) ?? 0) > 1);
  return Object.fromEntries(
    told.flatMap((name) => {
      const weights = kept(learner.weightsAt(places.get(name) ?? 0));
      return weights.length > 0 ? [[name, weights]] : [];
    }),
  );
}

/** Where the weights of a feature begin, and its share. */
type Placed = [place: number, share: number];

/** The weight of each feature for each topic, while it is learnt. */
class Learner {
  private readonly weights: Float32Array;
  /** All its gradients so far, squared. */
  private readonly squares: Float32Array;

  /** @param features how many there are */
  constructor(
    features: number,
    private readonly pages: readonly number[],
  ) {
    this.weights = new Float32Array(features * pages.length);
    this.squares = new Float32Array(features * pages.length);
  }

  weightsAt(place: number): Float32Array {
    return this.weights.subarray(place, place + this.pages.length);
  }

  /** Moves the weights of an example’s features towards its topic. */
  learn({ features, topic, weight }: { features: Placed[]; topic: number; weight: number }): void {
    const { pages } = this;
    const likely = this.likelihoods(features);
    const page = pages[topic];
    const ofPage = likely.filter((_, each) => pages[each] === page).reduce((total, each) => total + each, 0);
    for (const [each, guess] of likely.entries()) {
      const shared = pages[each] === page ? ((1 - ownCredit) * guess) / ofPage : 0;
      const error = guess - shared - (each === topic ? ownCredit : 0);
      if (Math.abs(error) < negligible) continue;
      for (const [place, share] of features) this.move(place + each, error * weight * share);
    }
  }

  /** How likely each topic is, as far as is learnt. */
  private likelihoods(features: readonly Placed[]): Float64Array {
    const scores = new Float64Array(this.pages.length);
    for (const [place, share] of features)
      for (let each = 0; each < scores.length; each += 1)
        scores[each] = (scores[each] ?? 0) + share * (this.weights[place + each] ?? 0);
    return softmax(scores);
  }

  private move(at: number, gradient: number): void {
    const square = (this.squares[at] ?? 0) + gradient ** 2;
    this.squares[at] = square;
    this.weights[at] = (this.weights[at] ?? 0) - (pace * gradient) / (Math.sqrt(square) + 0.01);
  }
}

/** The weights of a feature that differ from what it tells of most topics, in whole units. */
function kept(weights: Float32Array): number[] {
  const usual = weights.slice().sort()[Math.floor(weights.length / 2)] ?? 0;
  return [...weights].flatMap((weight, topic) => {
    const units = Math.round((weight - usual) / weightUnit);
    return Math.abs(units) >= leastKept ? [topic, units] : [];
  });
}

function timesSeen(examples: readonly Example[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  return seen;
}
