import type { Catalogue } from "./catalogue.ts";
import type { KnownWords } from "./known-words.ts";
import { type Question, readQuestion } from "./read-question.ts";

/** What tells a calm question from a cry for help. */
export type CalmWords = Catalogue["calmWords"];

/** Tells a cry for help from a calm question in the same words: “I want to die” from “I want to die at home”. */
export class Danger {
  private readonly calm: string[][];
  private readonly immediate: string[];

  /**
   * @param calm phrases whose words are no sign of danger where they stand one behind the other
   * @param immediate words that say that it is now: nothing is calm beside them
   */
  constructor(
    { calm, immediate }: CalmWords,
    private readonly known: KnownWords,
  ) {
    this.calm = calm.map((phrase) => this.stemsOf(phrase));
    this.immediate = immediate.flatMap((word) => this.stemsOf(word));
  }

  /** Whether all words of one of these are asked, and are not said calmly: what is said beside a calm phrase counts. */
  isIn(question: Question, dangers: readonly string[]): boolean {
    const left = this.withoutCalm(question);
    return dangers.some((words) => this.stemsOf(words).every((stem) => left.has(stem)));
  }

  /** Whether a calm phrase stands in a question, and nothing that says that it is now. */
  isCalm(question: Question): boolean {
    return this.calmIn(question).includes(true);
  }

  /**
   * The words of each urgent question that have to be asked for help to come before all else: those that tell what it is about.
   * Where there are none, or other questions have all of these too, all its words: “I do not want chemo” is no “I do not want to be here”.
   *
   * @param urgent the urgent questions
   * @param others the questions that are not urgent
   */
  wordsOf(urgent: readonly string[], others: readonly string[]): string[] {
    const asked = others.map((text) => this.withoutCalm(readQuestion(text, this.known)));
    return urgent.map((text) => {
      const words = this.known.wordsOf(text);
      const telling = words.filter((word) => !this.known.isSmall(word));
      const stems = telling.map((word) => this.known.stem(word));
      const isCommon = telling.length === 0 || asked.some((sure) => stems.every((stem) => sure.has(stem)));
      return (isCommon ? words : telling).join(" ");
    });
  }

  /** The stems of a question that do not stand in a calm phrase. */
  private withoutCalm(question: Question): ReadonlySet<string> {
    const isCalm = this.calmIn(question);
    return new Set(question.sure.filter((_, at) => !isCalm[at]).flatMap((stems) => [...stems]));
  }

  /** Of each word of a question, whether it stands in a calm phrase. */
  private calmIn({ sure }: Question): boolean[] {
    const isCalm = sure.map(() => false);
    const isNow = sure.some((stems) => this.immediate.some((stem) => stems.has(stem)));
    for (const phrase of isNow ? [] : this.calm) {
      for (const start of sure.keys()) {
        if (phrase.every((stem, at) => sure[start + at]?.has(stem)))
          isCalm.fill(true, start, start + phrase.length);
      }
    }
    return isCalm;
  }

  private stemsOf(words: string): string[] {
    return this.known.wordsOf(words).map((word) => this.known.stem(word));
  }
}
