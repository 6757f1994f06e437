const segmenter = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/** A mark that may end a sentence, and the white space behind it. */
const end = /[.!?…]+[”’)]*\s+/g;

/** What stands before a mark that ends a sentence beyond doubt: a word of three letters or more, or a bracket. */
const plainBefore = /(?:[a-z]{3}|\))$/;

/** What stands behind it: a capital letter, in quotation marks or not. */
const plainBehind = /^[“‘(]?[A-Z]/;

/**
 * Where the sentences of a text begin. Most ends are plain; where one is not, Unicode decides (UAX 29), which is slow.
 */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const { 0: mark, index } of text.matchAll(end)) {
    const next = index + mark.length;
    if (next === text.length) break;
    const before = text.slice(Math.max(0, index - 3), index);
    if (!plainBefore.test(before) || !plainBehind.test(text.slice(next, next + 2)))
      return unicodeStarts(text);
    starts.push(next);
  }
  return starts;
}

function unicodeStarts(text: string): number[] {
  return Array.from(segmenter.segment(text), ({ index }) => index);
}
