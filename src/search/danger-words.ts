import type { KnownWords } from "./known-words.ts";
import { readQuestion } from "./read-question.ts";

/**
 * The words of each urgent question that have to be asked for help to come before all else: those that tell what it is about.
 * Where there are none, or other questions have all of these too, all its words: “I do not want chemo” is no “I do not want to be here”.
 *
 * @param urgent the urgent questions
 * @param others the questions that are not urgent
 */
export function dangerWords(
  urgent: readonly string[],
  others: readonly string[],
  known: KnownWords,
): string[] {
  const asked = others.map((text) => readQuestion(text, known).sure);
  return urgent.map((text) => {
    const words = known.wordsOf(text);
    const telling = words.filter((word) => !known.isSmall(word));
    const stems = telling.map((word) => known.stem(word));
    const isCommon = telling.length === 0 || asked.some((sure) => stems.every((stem) => sure.has(stem)));
    return (isCommon ? words : telling).join(" ");
  });
}
