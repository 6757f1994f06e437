const segmenter = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/** A mark that may end a sentence, and the white space behind it. */
const end = /[.!?…]+[”’)]*\s+/g;

/** What stands behind a mark that ends a sentence beyond doubt: a capital letter, in quotation marks or not. */
const plainBehind = /^[“‘(]?[A-Z]/;

/**
 * Where the sentences of a text begin. Most ends are plain; where one is not, Unicode decides (UAX 29), which is slow.
 */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  end.lastIndex = 0;
  for (let found = end.exec(text); found; found = end.exec(text)) {
    const { 0: mark, index } = found;
    const next = index + mark.length;
    if (next === text.length) break;
    if (!plainBehind.test(text.slice(next, next + 2))) return unicodeStarts(text);
    starts.push(next);
  }
  return starts;
}

function unicodeStarts(text: string): number[] {
  return Array.from(segmenter.segment(text), ({ index }) => index);
}
