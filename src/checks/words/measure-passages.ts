import type { TextCounts } from "../../prose/reading-age.ts";
import type { Word } from "../../prose/split-words.ts";
import type { ReadPassage } from "./read-passage.ts";

/** What counts in some passages. */
export interface Measures {
  /** Of running text: headings and the cells of tables are labels, so they do not count. */
  running: TextCounts;
  /** The most words of any sentence. */
  longestSentence: number;
  /** The most sentences of any passage but a heading. */
  longestParagraph: number;
}

/** Measures passages that are read as one text, in one go for all the rules that ask, and adds its words to `met`. */
export function measurePassages(passages: readonly ReadPassage[], met: Set<Word>): Measures {
  const running: TextCounts = { sentence: 0, word: 0, syllable: 0 };
  const measures: Measures = { running, longestSentence: 0, longestParagraph: 0 };
  for (const { kind, sentences } of passages) {
    if (kind !== "heading") measures.longestParagraph = Math.max(measures.longestParagraph, sentences.length);
    const runs = kind !== "heading" && kind !== "cell";
    for (const { words } of sentences) {
      let syllables = 0;
      for (const word of words) {
        syllables += word.syllables;
        met.add(word);
      }
      measures.longestSentence = Math.max(measures.longestSentence, words.length);
      if (!runs) continue;
      running.sentence += 1;
      running.word += words.length;
      running.syllable += syllables;
    }
  }
  return measures;
}
