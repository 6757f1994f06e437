import { fleschKincaid } from "flesch-kincaid";
import type { Sentence } from "./split-sentences.ts";

/** How many years lie between a grade of an American school and the age of its pupils. */
const gradeToAge = 5;

/** How many of each a text has. */
export type TextCounts = {
  sentence: number;
  word: number;
  syllable: number;
};

/** The age at which a child at school can read these sentences, by the Flesch-Kincaid grade. */
export function readingAge(sentences: readonly Sentence[]): number {
  const counts = { sentence: sentences.length, word: 0, syllable: 0 };
  for (const { words } of sentences) {
    counts.word += words.length;
    for (const { syllables } of words) counts.syllable += syllables;
  }
  return ageByCounts(counts);
}

/** The same for a text of which all has been counted. */
export function ageByCounts(counts: TextCounts): number {
  return fleschKincaid(counts) + gradeToAge;
}
