import { alignSequences } from "./align-sequences.ts";
import type { PrintedWords } from "./printed-words.ts";
import { runningDifferences } from "./running-differences.ts";
import { sentences } from "./sentences.ts";
import type { WordBlock, WordDifference } from "./word-block.ts";

/**
 * Holds a PDF's words, in the order of its tags, against the words it should have: every sentence of the
 * guide's blocks once and in order, with its list marker; every declared furniture; nothing else. Returns
 * where they differ.
 */
export function proveWords(words: PrintedWords, expected: readonly WordBlock[]): WordDifference[] {
  const sentencesOf = (kind: WordBlock["kind"]) =>
    expected.filter((block) => block.kind === kind).flatMap(sentences);
  const furniture = sentencesOf("furniture");
  const take = (sentence: string) => {
    const at = furniture.indexOf(sentence);
    return at >= 0 && furniture.splice(at, 1).length > 0;
  };
  const differences: WordDifference[] = [];
  let open: WordDifference | undefined;
  let after = "";
  for (const { left, right } of alignSequences(sentencesOf("guide"), words.blocks.flatMap(sentences))) {
    if (left !== undefined && right !== undefined) {
      after = left;
      open = undefined;
      continue;
    }
    if (right !== undefined && take(right)) continue;
    open ??= { expected: [], printed: [], after };
    if (differences.at(-1) !== open) differences.push(open);
    if (left !== undefined) open.expected.push(left);
    if (right !== undefined) open.printed.push(right);
  }
  if (furniture.length > 0) differences.push({ expected: furniture, printed: [], after });
  return [...differences, ...runningDifferences(words, expected)];
}
