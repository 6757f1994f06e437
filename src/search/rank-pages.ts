import type { Catalogue, CatalogueAnswer, CataloguePage } from "./catalogue.ts";
import type { KnownWords } from "./known-words.ts";
import type { Question, Term } from "./read-question.ts";

/** A page that was found. */
export interface RankedPage {
  page: CataloguePage;
  score: number;
  /** The question of readers that is nearest to what was asked, with its answer, where one is near. */
  answer?: CatalogueAnswer;
}

/** How often each stem stands in the text of pages, by the names of their texts in the index. */
export type FoundInText = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Words that say what a page is about: its title, a heading, what readers call it or ask. */
interface Phrase {
  stems: ReadonlySet<string>;
  /** How surely it tells what the page is about, from 0 to 1. */
  weight: number;
  length: number;
  answer?: CatalogueAnswer;
}

/** How near an asked question must be to be answered in one sentence, and a page to the best to be shown. */
const [nearEnough, shownFrom] = [0.5, 0.3];

/** Ranks the pages of a guide for questions. */
export class PageRanking {
  private readonly pages: {
    page: CataloguePage;
    phrases: Phrase[];
    about: Map<string, number>;
    names: Set<string>;
  }[];
  private readonly urgent: { answer: CatalogueAnswer; stems: string[][] }[];

  constructor(
    { pages, answers }: Catalogue,
    readonly known: KnownWords,
  ) {
    this.pages = pages.map((page) => {
      const phrases = [
        this.phrase(page.title, 1),
        ...page.aliases.map((text) => this.phrase(text, 1)),
        ...page.headings.map(({ text }) => this.phrase(text, 0.8)),
        this.phrase(page.description, 0.8),
        ...answers
          .filter(({ goTo }) => goTo.replace(/#.*/, "") === page.url)
          .flatMap((answer) => answer.asked.map((text) => ({ ...this.phrase(text, 1), answer }))),
      ];
      const about = new Map<string, number>();
      for (const { stems, weight } of phrases)
        for (const stem of stems) about.set(stem, (about.get(stem) ?? 0) + weight * 2);
      return { page, phrases, about, names: new Set(known.tellingStems(page.title)) };
    });
    this.urgent = answers
      .filter(({ urgent }) => urgent)
      .map((answer) => ({ answer, stems: answer.asked.map((text) => known.tellingStems(text)) }));
  }

  /** The answer that comes before all else: all the words of one of its questions were asked. */
  urgentAnswer({ sure }: Question): CatalogueAnswer | undefined {
    return this.urgent.find(({ stems }) => stems.some((each) => each.every((stem) => sure.has(stem))))
      ?.answer;
  }

  /** The pages for a question, the best first; those that are far behind the best are left out. */
  rank({ terms }: Question, found: FoundInText): RankedPage[] {
    const telling = terms.filter(({ isSmall }) => !isSmall);
    const whole = sum(terms.map(({ rarity }) => rarity));
    const toCover = sum(telling.map(({ rarity }) => rarity));
    if (toCover === 0) return [];
    const scored = this.pages.map(({ page, phrases, about, names }) => {
      const covered = sum(
        telling.map(({ stems, rarity }) => {
          const depth = Math.max(
            ...[...stems].map(([stem, weight]) => {
              const count = (about.get(stem) ?? 0) + (found.get(stem)?.get(page.fragment ?? "") ?? 0);
              return weight * (count / (count + 2));
            }),
          );
          return rarity * depth;
        }),
      );
      let nearest: { phrase: Phrase; likeness: number } | undefined;
      for (const phrase of phrases) {
        const likeness = this.likeness(terms, whole, phrase);
        if (!nearest || likeness > nearest.likeness) nearest = { phrase, likeness };
      }
      const likeness = nearest?.likeness ?? 0;
      const score = (0.6 * likeness + 0.4 * (covered / toCover)) * page.weight;
      const isNamed = [...names].some((name) =>
        terms.some(({ stems }) => (stems.get(name) ?? 0) > 0.8 && this.known.rarity(name) > 2),
      );
      const answer = likeness >= nearEnough ? nearest?.phrase.answer : undefined;
      return {
        page,
        score: page.sells && !isNamed ? score * 0.4 : score,
        isNamed,
        ...(answer && { answer }),
      };
    });
    const ranked = scored.filter(({ score }) => score > 0.04).sort((one, other) => other.score - one.score);
    const best = ranked[0]?.score ?? 0;
    const first = ranked.findIndex(({ page, isNamed }) => !page.sells || isNamed);
    const ordered = first > 0 ? [...ranked.splice(first, 1), ...ranked] : ranked;
    return ordered.filter(({ score }) => score >= best * shownFrom);
  }

  private phrase(text: string, weight: number): Phrase {
    const stems = new Set(this.known.stemsOf(text));
    return { stems, weight, length: sum([...stems].map((stem) => this.known.weight(stem))) };
  }

  /** How much a question and a phrase have in common, from 0 to 1, rare words above all. */
  private likeness(terms: readonly Term[], whole: number, { stems, weight, length }: Phrase): number {
    let shared = 0;
    let matched = 0;
    for (const term of terms) {
      let best = 0;
      let of = "";
      for (const [stem, surely] of term.stems) {
        if (surely > best && stems.has(stem)) {
          best = surely;
          of = stem;
        }
      }
      shared += best * term.rarity;
      if (best > 0) matched += best * this.known.weight(of);
    }
    if (shared === 0) return 0;
    const missing = Math.max(0, length - matched);
    return (weight * shared) / (shared + 0.5 * (whole - shared) + 0.5 * missing);
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
