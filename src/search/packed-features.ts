import { gapReader, numberReader, toCharacter, toGaps } from "./number-text.ts";
import { countOf, told } from "./smoothing.ts";

/** A word of questions, or two side by side: `train fare`. */
export interface Feature {
  /** The topics that it was asked for, ascending, and how much for each. */
  topics: readonly number[];
  counts: readonly number[];
  /** How much it tells of what is sought, as a logarithm: 0 where as much as most. */
  weight: number;
}

/** Features as they are sent: numbers are characters, and those that ascend are told by how far each is from the one before. */
export interface PackedFeatures {
  /** Every word that a feature has, those of most features first. */
  words: string;
  /** Of each word the places, among all words, of those that stand behind it in a pair. */
  pairs: string;
  /** The topics of each word, then of each pair: of a pair their places among those that both its words have, since it can have no others. */
  topics: string;
  /** How much was asked for each of these topics. */
  counts: string;
  /** How much each feature tells. */
  weights: string;
}

/** What one more tells in a count and in a weight, as logarithms: finer ones find hardly more. */
const [countStep, weightStep] = [0.7, 0.25];

const nothing: Feature = { topics: [], counts: [], weight: 0 };

/**
 * Packs features, which takes a fifth of what their names and numbers would. The same are packed the same, in whatever order they come.
 *
 * @param topics how many there are
 * @throws where a pair was asked for a topic that one of its words was not, but for others
 */
export function packFeatures(features: ReadonlyMap<string, Feature>, topics: number): PackedFeatures {
  const { words, behind } = wordsIn([...features.keys()]);
  const all = range(topics);
  const packed = { words: words.join(" "), pairs: "", topics: "", counts: "", weights: "" };
  const add = (name: string, among: readonly number[]) => {
    const { topics, counts, weight } = features.get(name) ?? nothing;
    const places = among === all ? topics : topics.map((topic) => among.indexOf(topic));
    if (places.includes(-1)) throw new Error(`“${name}” is asked for more topics than its words.`);
    packed.topics += toGaps(places, among.length);
    packed.counts += counts.map((count) => toCharacter(Math.max(1, told(count) / countStep))).join("");
    packed.weights += toCharacter(weight / weightStep);
    return topics;
  };
  const possible = words.map((word) => topicsInPairs(add(word, all), all));
  for (const [first, seconds] of behind.entries()) {
    packed.pairs += toGaps(seconds, words.length);
    const inFirst = whichOf(possible[first], topics);
    for (const second of seconds) add(`${words[first]} ${words[second]}`, inBoth(inFirst, possible[second]));
  }
  return packed;
}

/** The features that were packed: their counts and weights are nearly what they were. */
export function unpackFeatures(packed: PackedFeatures, topics: number): Map<string, Feature> {
  const features = new Map<string, Feature>();
  const words = packed.words.split(" ").filter(Boolean);
  const [readPairs, readTopics] = [gapReader(packed.pairs), gapReader(packed.topics)];
  const [readCount, readWeight] = [numberReader(packed.counts), numberReader(packed.weights)];
  const add = (name: string, among: readonly number[]) => {
    const topics = readTopics(among.length).map((place) => among[place] ?? 0);
    const counts = topics.map(() => countOf(readCount() * countStep));
    const weight = readWeight() * weightStep;
    if (topics.length > 0) features.set(name, { topics, counts, weight });
    return topics;
  };
  const all = range(topics);
  const possible = words.map((word) => topicsInPairs(add(word, all), all));
  for (const [first, word] of words.entries()) {
    const inFirst = whichOf(possible[first], topics);
    for (const second of readPairs(words.length))
      add(`${word} ${words[second]}`, inBoth(inFirst, possible[second]));
  }
  return features;
}

/** The words of features, and of each the places of those behind it. */
function wordsIn(names: readonly string[]): { words: string[]; behind: number[][] } {
  const often = new Map<string, number>();
  for (const word of names.flatMap((name) => name.split(" "))) often.set(word, (often.get(word) ?? 0) + 1);
  const words = [...often.keys()].sort(
    (one, other) => Number(often.get(other)) - Number(often.get(one)) || (one < other ? -1 : 1),
  );
  const places = new Map(words.map((word, place) => [word, place]));
  const behind = words.map((): number[] => []);
  for (const name of names) {
    const [first = 0, second] = name.split(" ").map((word) => places.get(word));
    if (second !== undefined) behind[first]?.push(second);
  }
  for (const seconds of behind) seconds.sort((one, other) => one - other);
  return { words, behind };
}

/** The topics that a pair may have of those that a word was asked for: any, where it is a feature in pairs alone, such as the beginning. */
const topicsInPairs = (topics: readonly number[], all: readonly number[]) =>
  topics.length > 0 ? topics : all;

/** Of each of all topics, whether it is one of these. */
function whichOf(topics: readonly number[] = [], count: number): Uint8Array {
  const which = new Uint8Array(count);
  for (const topic of topics) which[topic] = 1;
  return which;
}

/** The topics of one word that the other has too, ascending. */
const inBoth = (inOne: Uint8Array, other: readonly number[] = []) =>
  other.filter((topic) => inOne[topic] === 1);

const range = (length: number) => Array.from({ length }, (_, index) => index);
