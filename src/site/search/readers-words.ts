import { isBritish } from "../../prose/british-english.ts";
import type { KnownWords } from "../../search/known-words.ts";
import { mendWord } from "../../search/mend-word.ts";
import { isEnglish } from "../../search/words-of.ts";

/**
 * The words of readers’ questions, the commonest first, without those that are slips: what no dictionary has and is near to one of the
 * others is mended, where somebody asks it as where it is learnt.
 *
 * @param known the words that are known without those of readers
 * @param language a tag such as `en-GB`
 */
export function readersWords(questions: readonly string[], known: KnownWords, language: string): string[] {
  const counts = new Map<string, number>();
  for (const word of questions.flatMap((question) => known.wordsOf(question)))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts.keys()].toSorted(
    (one, other) => Number(counts.get(other)) - Number(counts.get(one)),
  );
  const right = new Set(words.filter((word) => known.isKnown(word) || isWord(word, language)));
  const sure = new Set([...right, ...known.written]);
  return words.filter((word) => right.has(word) || mendWord(word, sure).length === 0);
}

/** Whether a dictionary has a word, as it is written, with a capital, or as an abbreviation; there is one of English alone. */
function isWord(word: string, language: string): boolean {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return !isEnglish(language) || [word, capital, word.toUpperCase()].some(isBritish);
}
