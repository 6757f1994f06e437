import type { KnownWords } from "../../search/known-words.ts";
import { Mender } from "../../search/mender.ts";
import { isWord } from "./is-word.ts";

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
  const mender = new Mender(new Set([...right, ...known.written]));
  return words.filter((word) => right.has(word) || mender.mend(word).length === 0);
}
