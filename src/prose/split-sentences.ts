import { splitWords, type Word } from "./split-words.ts";

/** A sentence, or a text without a full stop that stands for one, such as an item of a list. */
export interface Sentence {
  text: string;
  /** Where it begins in its passage, counted from 0. */
  start: number;
  words: Word[];
}

const segmenter = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/** Signs that a text may hold more than one sentence: most do not, and the segmenter is slow. */
const innerEnd = /[.!?…][”’)]*\s/;

/** Abbreviations whose full stop ends no sentence. */
const abbreviated = /(?:^|[\s(“])(?:e\.g|i\.e|cf|vs|approx|Dr|Mr|Mrs|Ms|Prof|St)\.$/;

/** Splits a text into its sentences, by the rules of Unicode; the stop of “Dr.” or “e.g.” is no end. */
export function splitSentences(text: string): Sentence[] {
  if (!innerEnd.test(text)) return [sentence(text, 0)];
  const pieces: { text: string; start: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = pieces.at(-1);
    if (last && abbreviated.test(last.text.trimEnd())) last.text += segment;
    else pieces.push({ text: segment, start: index });
  }
  return pieces.map((piece) => sentence(piece.text, piece.start));
}

function sentence(text: string, start: number): Sentence {
  return { text: text.trimEnd(), start, words: splitWords(text) };
}
