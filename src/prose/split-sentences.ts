import { sentenceStarts } from "./sentence-starts.ts";
import { splitWords, type Word } from "./split-words.ts";

/** A sentence, or a text without a full stop that stands for one, such as an item of a list. */
export interface Sentence {
  text: string;
  /** Where it begins in its passage, counted from 0. */
  start: number;
  words: Word[];
}

/** Where an abbreviation ends whose full stop ends no sentence. */
const abbreviated = /(?<=(?:^|[\s(“])(?:e\.g|i\.e|cf|vs|approx|Dr|Mr|Mrs|Ms|Prof|St)\.\s*)/y;

/** Splits a text into its sentences; the stop of “Dr.” or “e.g.” is no end. */
export function splitSentences(text: string): Sentence[] {
  const starts = sentenceStarts(text).filter((at) => at === 0 || !isAbbreviated(text, at));
  return starts.map((start, index) => {
    const written = text.slice(start, starts[index + 1]);
    return { text: written.trimEnd(), start, words: splitWords(written) };
  });
}

function isAbbreviated(text: string, at: number): boolean {
  abbreviated.lastIndex = at;
  return abbreviated.test(text);
}
