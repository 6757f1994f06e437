import type { Catalogue } from "./catalogue.ts";
import { stemOf, wordsOf } from "./words-of.ts";

/** What a small word counts, beside one that says what is sought. */
export const smallShare = 0.12;

/** The words of a guide and of its readers: how rare each is, what it means, and what a misspelt one may be. */
export class KnownWords {
  readonly #language: string;
  readonly #small: ReadonlySet<string>;
  readonly #smallStems: ReadonlySet<string>;
  /** Every word as it is written. */
  readonly written = new Set<string>();
  /** On how many pages a stem stands, about. */
  readonly #pages = new Map<string, number>();
  /** What readers say, as stems one after the other, and the stems of what they mean. */
  readonly synonyms: { said: string[]; means: string[] }[];
  readonly #count: number;
  readonly #forms = new Map<string, string>();

  constructor({ language, smallWords, synonyms, pages, answers, words }: Catalogue) {
    this.#language = language;
    this.#small = new Set(smallWords.flatMap(wordsOf));
    this.#smallStems = new Set([...this.#small].map((word) => this.stem(word)));
    this.#count = pages.length;
    for (const [index, list] of words.entries()) {
      for (const word of wordsOf(list)) this.#learn(word, 2 ** index);
    }
    for (const page of pages) {
      const texts = [page.title, page.description, ...page.aliases, ...page.headings.map(({ text }) => text)];
      for (const word of texts.flatMap(wordsOf)) this.#learn(word, 1);
    }
    for (const word of answers.flatMap(({ asked }) => asked.flatMap(wordsOf))) this.#learn(word, 1);
    this.synonyms = synonyms.flatMap(({ said, means }) =>
      said.map((phrase) => ({
        said: this.stemsOf(phrase),
        means: means.flatMap((word) => this.stemsOf(word)),
      })),
    );
    for (const word of synonyms.flatMap(({ said }) => said.flatMap(wordsOf))) this.written.add(word);
  }

  #learn(word: string, pages: number): void {
    this.written.add(word);
    const stem = this.stem(word);
    if (!this.#forms.has(stem)) this.#forms.set(stem, word);
    this.#pages.set(stem, Math.max(pages, this.#pages.get(stem) ?? 0));
  }

  /** A word of that stem, as the guide has it. */
  formOf(stem: string): string {
    return this.#forms.get(stem) ?? stem;
  }

  stem(word: string): string {
    return stemOf(word, this.#language);
  }

  stemsOf(text: string): string[] {
    return wordsOf(text).map((word) => this.stem(word));
  }

  /** The stems of a text that say what it is about; all of them where none does. */
  tellingStems(text: string): string[] {
    const words = wordsOf(text);
    const telling = words.filter((word) => !this.#small.has(word));
    return (telling.length > 0 ? telling : words).map((word) => this.stem(word));
  }

  isSmall(word: string): boolean {
    return this.#small.has(word);
  }

  isKnown(word: string): boolean {
    return this.#small.has(word) || this.written.has(word) || this.#pages.has(this.stem(word));
  }

  /** What a stem counts in a phrase: a small word, little. */
  weight(stem: string): number {
    return this.#smallStems.has(stem) ? smallShare * this.rarity(stem) : this.rarity(stem);
  }

  /** How much a stem tells: more, the fewer pages have it. */
  rarity(stem: string): number {
    return Math.log(1 + this.#count / (this.#pages.get(stem) ?? 1));
  }
}
