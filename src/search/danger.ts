import type { Catalogue } from "./catalogue.ts";
import type { KnownWords } from "./known-words.ts";
import type { Question } from "./read-question.ts";

/** What tells a calm question from a cry for help. */
export type CalmWords = Catalogue["calmWords"];

/** A phrase as it is looked for in questions. */
interface Phrase {
  stems: readonly string[];
  /** Whether it has small words, which tell by their order. */
  hasSmall: boolean;
}

/** Tells a cry for help from a calm question in the same words: “I want to die” from “I want to die at home”. */
export class Danger {
  /** The stems of calm phrases, by the first. */
  private readonly calm = new Map<string, string[][]>();
  private readonly immediate: string[];
  /** Phrases of danger that were asked about, as they are read. */
  private readonly phrases = new Map<string, Phrase>();

  /**
   * @param calm phrases whose words are no sign of danger where they stand one behind the other
   * @param immediate words that say that it is now: nothing is calm beside them
   */
  constructor(
    { calm, immediate }: CalmWords,
    private readonly known: KnownWords,
  ) {
    for (const phrase of calm) {
      const [first = "", ...others] = this.stemsOf(phrase).map(anyYear);
      this.calm.set(first, [...(this.calm.get(first) ?? []), [first, ...others]]);
    }
    this.immediate = immediate.flatMap((word) => this.stemsOf(word));
  }

  /**
   * Whether all words of one of these are asked, and are not said calmly: what is said beside a calm phrase counts. Small words tell by
   * their order: “I cannot go on”, not “go with her, she cannot manage on her own”.
   */
  isIn(question: Question, dangers: readonly string[]): boolean {
    const left = this.withoutCalm(question);
    const all = new Set(left.flatMap((stems) => [...stems]));
    return dangers.some((words) => {
      const { stems, hasSmall } = this.phraseOf(words);
      return stems.every((stem) => all.has(stem)) && (!hasSmall || isInOrder(stems, left));
    });
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
   * @param others the questions that are not urgent, as they are read
   */
  wordsOf(urgent: readonly string[], others: readonly Question[]): string[] {
    const asked = new Map<string, Set<string>[]>();
    for (const question of others) {
      const stems = new Set(this.withoutCalm(question).flatMap((each) => [...each]));
      for (const stem of stems) {
        const those = asked.get(stem) ?? [];
        those.push(stems);
        asked.set(stem, those);
      }
    }
    return urgent.map((text) => {
      const words = this.known.wordsOf(text);
      const telling = words.filter((word) => !this.known.isSmall(word));
      const stems = telling.map((word) => this.known.stem(word));
      const [fewest = []] = stems
        .map((stem) => asked.get(stem) ?? [])
        .sort((one, other) => one.length - other.length);
      const isCommon = telling.length === 0 || fewest.some((each) => stems.every((stem) => each.has(stem)));
      return (isCommon ? words : telling).join(" ");
    });
  }

  /** The stems of each word of a question that does not stand in a calm phrase. */
  private withoutCalm(question: Question): ReadonlySet<string>[] {
    const isCalm = this.calmIn(question);
    return question.sure.filter((_, at) => !isCalm[at]);
  }

  /** Of each word of a question, whether it stands in a calm phrase. */
  private calmIn({ sure }: Question): boolean[] {
    const isCalm = sure.map(() => false);
    const isNow = sure.some((stems) => this.immediate.some((stem) => stems.has(stem)));
    if (isNow) return isCalm;
    const words = sure.map((stems) => new Set([...stems].map(anyYear)));
    for (const [start, stems] of words.entries())
      for (const phrase of [...stems].flatMap((stem) => this.calm.get(stem) ?? []))
        if (phrase.every((stem, at) => words[start + at]?.has(stem)))
          isCalm.fill(true, start, start + phrase.length);
    return isCalm;
  }

  /** A phrase of danger, which is read once: every question is held against all of them. */
  private phraseOf(words: string): Phrase {
    const phrase = this.phrases.get(words) ?? {
      stems: this.stemsOf(words),
      hasSmall: this.known.wordsOf(words).some((word) => this.known.isSmall(word)),
    };
    this.phrases.set(words, phrase);
    return phrase;
  }

  private stemsOf(words: string): string[] {
    return this.known.wordsOf(words).map((word) => this.known.stem(word));
  }
}

/** A stem, or one for all years of the last and of this century: “a heart attack in 2011” is as calm as one of 1998. */
const anyYear = (stem: string) => stem.replace(/^(?:19|20)\d\d$/, "2000");

/** Whether stems stand one behind the other among the words of a question, others between them or not. */
function isInOrder(stems: readonly string[], words: readonly ReadonlySet<string>[]): boolean {
  let found = 0;
  for (const word of words) if (word.has(stems[found] ?? "")) found += 1;
  return found === stems.length;
}
