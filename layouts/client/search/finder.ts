import type { Catalogue, CatalogueAnswer } from "../../../src/search/catalogue.ts";
import { KnownWords } from "../../../src/search/known-words.ts";
import { type FoundInText, PageRanking, type RankedPage } from "../../../src/search/rank-pages.ts";
import { type Question, readQuestion } from "../../../src/search/read-question.ts";
import { chooseExcerpt, type Excerpt } from "./choose-excerpt.ts";
import { TextIndex } from "./text-index.ts";

/** What was found for a question. */
export interface Found {
  question: Question;
  pages: RankedPage[];
  /** What comes before all else, where help is to be called at once. */
  urgent: CatalogueAnswer | undefined;
  /** How much each stem counts that was sought. */
  sought: ReadonlyMap<string, number>;
}

/** Finds pages of the guide for questions: with its catalogue alone where the index cannot be had. */
export class Finder {
  readonly known: KnownWords;
  private readonly ranking: PageRanking;

  private constructor(
    readonly catalogue: Catalogue,
    readonly index: TextIndex | undefined,
  ) {
    this.known = new KnownWords(catalogue);
    this.ranking = new PageRanking(catalogue, this.known);
  }

  /** @param base the path that the site lives in, with both slashes */
  static async open(base: string): Promise<Finder> {
    const [catalogue, index] = await Promise.all([
      fetch(`${base}search/catalogue.json`).then((response): Promise<Catalogue> => response.json()),
      TextIndex.open(base).catch(() => undefined),
    ]);
    return new Finder(catalogue, index);
  }

  async find(asked: string): Promise<Found> {
    const question = readQuestion(asked, this.known);
    const telling = question.terms.filter(({ isSmall }) => !isSmall);
    const sought = new Map(
      telling.flatMap(({ stems }) =>
        [...stems].map(([stem, surely]) => [stem, surely * this.known.rarity(stem)] as const),
      ),
    );
    const words = new Map([...sought.keys()].map((stem) => [stem, this.known.formOf(stem)]));
    const inText: FoundInText = (await this.index?.count(words).catch(() => undefined)) ?? new Map();
    const pages = this.ranking.rank(question, inText);
    return { question, pages, urgent: this.ranking.urgentAnswer(question), sought };
  }

  /** What a page says of what was sought. */
  async excerpt({ page }: RankedPage, sought: Found["sought"]): Promise<Excerpt | undefined> {
    const text = page.fragment && (await this.index?.text(page.fragment).catch(() => undefined));
    return text ? chooseExcerpt(text, sought, this.known) : undefined;
  }
}
