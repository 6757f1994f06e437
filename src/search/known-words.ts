import type { Catalogue } from "./catalogue.ts";
import { stemOf, wordsOf } from "./words-of.ts";

/** What a small word counts, beside one that says what is sought. */
export const smallShare = 0.12;

/** What a word counts that neither the guide nor its readers are known to use: it tells one page from another no better. */
const unknownRarity = 1;

/** A word or phrase of readers, and the stems of what it means, each with how much of that it says, from 0 to 1. */
interface Synonym {
  said: { word: string; stem: string }[];
  means: [stem: string, share: number][];
}

/** The words of a guide and of its readers: how rare each is, what it means, and what a misspelt one may be. */
export class KnownWords {
  private readonly language: string;
  private readonly small: ReadonlySet<string>;
  private readonly smallStems: ReadonlySet<string>;
  /** Every word as it is written. */
  readonly written = new Set<string>();
  /** On how many pages a stem stands, about. */
  private readonly pages = new Map<string, number>();
  /** Words that stand in the guide itself. */
  private readonly own = new Set<string>();
  readonly synonyms: Synonym[];
  private readonly everyday: ReadonlySet<string>;
  private readonly irregular = new Map<string, string>();
  /** Stems of readers' words. */
  private readonly said = new Set<string>();
  private readonly count: number;
  private readonly forms = new Map<string, string>();

  constructor({
    language,
    smallWords,
    everydayWords,
    irregular,
    synonyms,
    pages,
    answers,
    words,
  }: Catalogue) {
    this.language = language;
    for (const [base = "", ...forms] of irregular.map(wordsOf))
      for (const form of forms) this.irregular.set(form, base);
    this.small = new Set(smallWords.flatMap(wordsOf));
    this.smallStems = new Set([...this.small].map((word) => this.stem(word)));
    this.everyday = new Set(everydayWords.map((word) => this.stem(word)));
    this.count = pages.filter(({ fragment }) => fragment).length;
    for (const [index, list] of words.entries()) {
      for (const word of wordsOf(list)) {
        this.own.add(word);
        this.learn(word, 2 ** index);
      }
    }
    for (const page of pages) {
      const texts = [page.title, page.description, ...page.aliases, ...page.headings.map(({ text }) => text)];
      for (const word of texts.flatMap(wordsOf)) this.learn(word, 1);
    }
    for (const word of answers.flatMap(({ asked }) => asked.flatMap(wordsOf))) this.learn(word, 1);
    this.synonyms = synonyms.flatMap(({ said, means }) =>
      said.map((phrase) => ({
        said: wordsOf(phrase).map((word) => ({ word, stem: this.stem(word) })),
        means: means.flatMap((meaning) => this.shares(meaning)),
      })),
    );
    for (const word of synonyms.flatMap(({ said }) => said.flatMap(wordsOf))) {
      this.written.add(word);
      this.said.add(this.stem(word));
    }
  }

  /** The stems of a phrase: the rarest says all of it, such as `outsid` of “outside the UK”, the others less. */
  private shares(phrase: string): [string, number][] {
    const stems = this.tellingStems(phrase);
    const rarest = Math.max(...stems.map((stem) => this.rarity(stem)));
    return stems.map((stem) => [stem, this.rarity(stem) / rarest]);
  }

  private learn(word: string, pages: number): void {
    this.written.add(word);
    const stem = this.stem(word);
    if (!this.forms.has(stem)) this.forms.set(stem, word);
    this.pages.set(stem, Math.max(pages, this.pages.get(stem) ?? 0));
  }

  /** A word of that stem, as the guide has it. */
  formOf(stem: string): string {
    return this.forms.get(stem) ?? stem;
  }

  stem(word: string): string {
    return stemOf(word, this.language, this.irregular);
  }

  stemsOf(text: string): string[] {
    return wordsOf(text).map((word) => this.stem(word));
  }

  /** The stems of a text that say what it is about; all of them where none does. */
  tellingStems(text: string): string[] {
    const words = wordsOf(text);
    const telling = words.filter((word) => !this.small.has(word));
    return (telling.length > 0 ? telling : words).map((word) => this.stem(word));
  }

  isSmall(word: string): boolean {
    return this.small.has(word);
  }

  isKnown(word: string): boolean {
    const stem = this.stem(word);
    if (this.small.has(word) || this.written.has(word)) return true;
    return [this.pages, this.said, this.everyday].some((stems) => stems.has(stem));
  }

  /** Whether a word that is read so is one of readers' words: another form of it is, unless the guide itself has that form. */
  isForm(read: string, { word, stem }: Synonym["said"][number]): boolean {
    return read === word || (this.stem(read) === stem && !this.own.has(read));
  }

  /** What a stem counts in a phrase: a small word, little. */
  weight(stem: string): number {
    return this.smallStems.has(stem) ? smallShare * this.rarity(stem) : this.rarity(stem);
  }

  /** How much a stem tells (the inverse document frequency of BM25): more, the fewer pages have it; one that none has, little. */
  rarity(stem: string): number {
    const pages = this.pages.get(stem);
    if (pages === undefined) return unknownRarity;
    return Math.log(1 + (Math.max(0, this.count - pages) + 0.5) / (pages + 0.5));
  }
}
