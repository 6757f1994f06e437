/** A word whose hyphen has a space behind it, and none of those words by which another half is left out: “pre- and post-”. */
const split =
  /(?<![\p{L}-])(\p{L}{2,})- (?!(?:and|or|to|nor|but|through|versus|as)\b)(\p{Ll}{2,})(?![\p{L}-])/gu;

/** A word that was parted, and its halves. */
export interface SplitWord {
  index: number;
  /** One behind its last letter. */
  end: number;
  halves: readonly [string, string];
}

/** The words of a text that the end of a line has parted. */
export function findSplitWords(text: string): SplitWord[] {
  if (!text.includes("- ")) return [];
  return [...text.matchAll(split)].map(({ 0: written, 1: first = "", 2: second = "", index }) => ({
    index,
    end: index + written.length,
    halves: [first, second],
  }));
}
