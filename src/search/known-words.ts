import type { Catalogue } from "./catalogue.ts";
import { hashLength, hashWord } from "./hash-word.ts";
import { type Mended, Mender } from "./mender.ts";
import { type Said, Synonyms } from "./synonyms.ts";
import { stemOf, wordsOf } from "./words-of.ts";

/** What a word counts that neither the guide nor its readers are known to use: it tells one page from another no better. */
const unknownRarity = 1;

/** What of a catalogue tells which words are known. */
export type KnownFrom = Omit<Catalogue, "evidence" | "answers" | "calmWords">;

/** The words of a guide and of its readers: how rare each is, what it means, and what a misspelt one may be. */
export class KnownWords {
  private readonly language: string;
  private readonly small: ReadonlySet<string>;
  /** Every word as it is written, the commonest first. */
  readonly written = new Set<string>();
  /** On how many pages a stem stands, about. */
  private readonly pages = new Map<string, number>();
  /** Words that stand in the guide itself. */
  private readonly own = new Set<string>();
  readonly synonyms: Synonyms;
  /** Hashes of the stems of everyday words. */
  private readonly everyday: ReadonlySet<string>;
  private readonly irregular = new Map<string, string>();
  /** Contractions, by what they are in full. */
  private readonly contractions: ReadonlyMap<string, string>;
  private readonly inFull: RegExp;
  /** Stems of readers' words. */
  private readonly said: ReadonlySet<string>;
  private readonly count: number;
  private readonly forms = new Map<string, string>();
  private readonly stems = new Map<string, string>();
  private readonly mender: Mender;

  constructor({
    language,
    smallWords,
    everydayWords,
    contractions,
    irregular,
    synonyms,
    pages,
    readersWords,
    words,
  }: KnownFrom) {
    this.language = language;
    for (const [base = "", ...forms] of irregular.map(wordsOf))
      for (const form of forms) this.irregular.set(form, base);
    this.contractions = new Map(
      contractions.map((line) => {
        const [short = "", ...full] = wordsOf(line);
        return [full.join(" "), short];
      }),
    );
    this.inFull = new RegExp(`(?<= )(?:${[...this.contractions.keys()].join("|")})(?= )`, "g");
    this.small = new Set(smallWords.flatMap(wordsOf));
    const readers = wordsOf(readersWords);
    for (const word of [...this.small, ...readers]) this.written.add(word);
    this.everyday = new Set(everydayWords.match(new RegExp(`.{${hashLength}}`, "g")));
    this.count = pages.filter(({ fragment }) => fragment !== undefined).length;
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
    for (const word of readers) this.learn(word, 1);
    this.synonyms = new Synonyms(synonyms, this);
    for (const word of this.synonyms.words) this.written.add(word);
    this.said = new Set([...this.synonyms.words].map((word) => this.stem(word)));
    this.mender = new Mender(this.written);
  }

  /** The stems of a phrase: the rarest says all of it, such as `outsid` of “outside the UK”, the others less. */
  shares(phrase: string): [stem: string, share: number][] {
    const stems = this.tellingStems(phrase);
    const rarest = Math.max(...stems.map((stem) => this.rarity(stem)));
    return stems.map((stem) => [stem, this.rarity(stem) / rarest]);
  }

  /** The words of a text, drawn together as readers write: “do not” is `dont`. */
  wordsOf(text: string): string[] {
    const words = ` ${wordsOf(text).join(" ")} `;
    return words
      .replace(this.inFull, (full) => this.contractions.get(full) ?? full)
      .split(" ")
      .filter(Boolean);
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
    const kept = this.stems.get(word);
    if (kept !== undefined) return kept;
    const stem = stemOf(word, this.language, this.irregular);
    this.stems.set(word, stem);
    return stem;
  }

  /** The stems of a text that say what it is about; all of them where none does. */
  tellingStems(text: string): string[] {
    const words = this.wordsOf(text);
    const telling = words.filter((word) => !this.small.has(word));
    return (telling.length > 0 ? telling : words).map((word) => this.stem(word));
  }

  isSmall(word: string): boolean {
    return this.small.has(word);
  }

  isKnown(word: string): boolean {
    const stem = this.stem(word);
    if (this.small.has(word) || this.written.has(word)) return true;
    return this.isUsed(stem) || this.everyday.has(hashWord(stem));
  }

  /** Whether the guide or its readers use a word of that stem. */
  isUsed(stem: string): boolean {
    return this.pages.has(stem) || this.said.has(stem);
  }

  /** What a word that is not known may mean. */
  mend(word: string): Mended[] {
    return this.mender.mend(word);
  }

  /** Whether a word that is read so is one of readers' words: another form of it is, unless the guide itself has that form. */
  isForm(read: string, { word, stem }: Said): boolean {
    return read === word || (this.stem(read) === stem && !this.own.has(read));
  }

  /** How much a stem tells (the inverse document frequency of BM25): more, the fewer pages have it; one that none has, little. */
  rarity(stem: string): number {
    const pages = this.pages.get(stem);
    if (pages === undefined) return unknownRarity;
    return Math.log(1 + (Math.max(0, this.count - pages) + 0.5) / (pages + 0.5));
  }
}
