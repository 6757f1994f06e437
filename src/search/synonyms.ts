import type { Catalogue } from "./catalogue.ts";

/** A word of a phrase that readers say. */
export interface Said {
  word: string;
  stem: string;
}

/** A word or phrase of readers, and the phrases of the guide for it. */
export interface Synonym {
  said: readonly Said[];
  means: readonly string[];
}

/** How phrases are read: their words, and the stem of each. */
interface Reading {
  wordsOf(phrase: string): string[];
  stem(word: string): string;
}

/** What readers say in other words than the guide, found by the word that it begins with. */
export class Synonyms {
  /** Every word of readers, as it is written. */
  readonly words: ReadonlySet<string>;
  private readonly byFirst = new Map<string, Synonym[]>();

  constructor(listed: Catalogue["synonyms"], known: Reading) {
    this.words = new Set(listed.flatMap(({ said }) => said.flatMap((phrase) => known.wordsOf(phrase))));
    for (const { said, means } of listed) {
      for (const phrase of said) {
        const words = known.wordsOf(phrase).map((word) => ({ word, stem: known.stem(word) }));
        const first = words[0]?.stem ?? "";
        const others = this.byFirst.get(first) ?? [];
        this.byFirst.set(first, [...others, { said: words, means }]);
      }
    }
  }

  /** Those that begin with any of these stems. */
  beginningWith(stems: Iterable<string>): Synonym[] {
    return [...stems].flatMap((stem) => this.byFirst.get(stem) ?? []);
  }
}
