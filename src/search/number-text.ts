/*
 * Numbers as text, a character each, that compresses well: all that are used, from a few below 0, stand for themselves in JSON.
 */

/** The character of the number 0. */
const zero = "n".charCodeAt(0);

/** The character of a number, which is rounded. */
export const toCharacter = (number: number) => String.fromCharCode(zero + Math.round(number));

/** Reads number after number of a text of them. */
export function numberReader(text: string): () => number {
  let at = -1;
  return () => {
    at += 1;
    return text.charCodeAt(at) - zero;
  };
}

/**
 * Whole numbers from 0 that ascend, each as how far it is from the one before, and a 0 where they end.
 *
 * @param below what they are less than: nothing stands behind the greatest that may be
 */
export function toGaps(numbers: readonly number[], below: number): string {
  const gaps = numbers.map((number, index) => number - (numbers[index - 1] ?? -1));
  const isFull = (numbers.at(-1) ?? -1) === below - 1;
  return [...gaps, ...(isFull ? [] : [0])].map(toCharacter).join("");
}

/** Reads list after list of a text of gaps, each with what its numbers are less than. */
export function gapReader(text: string): (below: number) => number[] {
  const read = numberReader(text);
  return (below) => {
    const numbers: number[] = [];
    let last = -1;
    while (last < below - 1) {
      const gap = read();
      if (!(gap > 0)) break; // The list ends, or the text.
      last += gap;
      numbers.push(last);
    }
    return numbers;
  };
}
