import { fleschKincaid } from "flesch-kincaid";
import type { Sentence } from "./split-sentences.ts";

/** How many years lie between a grade of an American school and the age of its pupils. */
const gradeToAge = 5;

/** The age at which a child at school can read these sentences, by the Flesch-Kincaid grade. */
export function readingAge(sentences: readonly Sentence[]): number {
  const counts = { sentence: sentences.length, word: 0, syllable: 0 };
  for (const { words } of sentences) {
    counts.word += words.length;
    for (const { syllables } of words) counts.syllable += syllables;
  }
  return fleschKincaid(counts) + gradeToAge;
}
