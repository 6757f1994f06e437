import { distance } from "fastest-levenshtein";

/** How much a word gains that only adds letters or turns some round, as `colour` and `centre` do. */
const sameLetters = 2;

/** Which of some words the author meant by a misspelt one; `undefined` where none is close. */
export function likeliestWord(written: string, words: readonly string[]): string | undefined {
  const limit = Math.max(2, written.length / 3);
  const ranked = words
    .map((word) => ({ word, steps: distance(written, word) }))
    .filter(({ steps }) => steps <= limit)
    .map(({ word, steps }) => ({ word, rank: steps - (holds(word, written) ? sameLetters : 0) }));
  return ranked.toSorted((a, b) => a.rank - b.rank)[0]?.word;
}

/** Whether a word has all the letters of another, in any order. */
function holds(word: string, other: string): boolean {
  const letters = [...word.toLowerCase()];
  return [...other.toLowerCase()].every((letter) => {
    const at = letters.indexOf(letter);
    if (at !== -1) letters.splice(at, 1);
    return at !== -1;
  });
}
