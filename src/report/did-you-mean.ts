import { closest, distance } from "fastest-levenshtein";

/**
 * A hint that names what the author probably meant, quoted as they would type it: `Did you mean "#private"?`
 * Falls back to `otherwise` when nothing known is close.
 */
export function didYouMean(written: string, known: readonly string[], otherwise: string): string {
  if (known.length === 0) return otherwise;
  const nearest = closest(written, known as string[]);
  const near = distance(written.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, written.length / 3);
  return near ? `Did you mean "${nearest}"?` : otherwise;
}
