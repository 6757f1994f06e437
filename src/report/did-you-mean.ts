import { closest, distance } from "fastest-levenshtein";

/** What of the known words the author probably meant; `undefined` when none is close. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const word = closest(written, [...known]);
  const limit = Math.max(2, written.length / 3);
  return distance(written.toLowerCase(), word.toLowerCase()) <= limit ? word : undefined;
}

/** A hint that quotes what the author probably meant, `Did you mean "#private"?` with "#" as `prefix`, or `otherwise`. */
export function didYouMean(
  written: string,
  known: readonly string[],
  otherwise: string,
  prefix = "",
): string {
  const word = nearest(written, known);
  return word === undefined ? otherwise : `Did you mean "${prefix}${word}"?`;
}
