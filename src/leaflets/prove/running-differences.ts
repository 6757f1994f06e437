import type { PrintedWords } from "./printed-words.ts";
import { comparable } from "./sentences.ts";
import type { WordBlock, WordDifference } from "./word-block.ts";

const compact = (text: string) => comparable(text).replaceAll(" ", "");

/**
 * Where the words outside a page's text are not exactly those declared as running, in any order. The heads
 * and feet of a table may be repeated there.
 */
export function runningDifferences(
  { outside, repeatable }: PrintedWords,
  expected: readonly WordBlock[],
): WordDifference[] {
  // A head may hold the words of another: the longer is looked for first.
  const heads = repeatable.map(compact).sort((one, other) => other.length - one.length);
  const declared = expected.filter(({ kind }) => kind === "running");
  return outside
    .map((words, page) => {
      const missing: string[] = [];
      let rest = compact(words);
      for (const block of declared) {
        const numbers = block.text.replaceAll("{page}", String(page + 1));
        const text = numbers.replaceAll("{pages}", String(outside.length));
        if (rest.includes(compact(text))) rest = rest.replace(compact(text), "");
        else missing.push(text);
      }
      for (const head of heads) rest = rest.replace(head, "");
      const printed = rest ? [rest] : [];
      return { expected: missing, printed, after: `outside the text of page ${page + 1}` };
    })
    .filter((difference) => difference.expected.length > 0 || difference.printed.length > 0);
}
