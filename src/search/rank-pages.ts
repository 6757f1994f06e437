import { type Catalogue, type CatalogueAnswer, type CataloguePage, pageOf } from "./catalogue.ts";
import { Danger } from "./danger.ts";
import { Evidence } from "./evidence.ts";
import { featuresOf } from "./features-of.ts";
import type { KnownWords } from "./known-words.ts";
import type { Question, Term } from "./read-question.ts";

/** A page that was found. */
export interface RankedPage {
  page: CataloguePage;
  score: number;
  /** What answers the question, where one is likely to. */
  answer?: CatalogueAnswer;
}

/** How often each stem stands in the text of pages, by the names of their texts in the index. */
export type FoundInText = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What is sought by a question that leads to a page: the page itself, or an answer on it. */
interface Topic {
  id: number;
  answer?: CatalogueAnswer;
}

/** An answer that tells whom to call at once, as a topic. */
type Urgent = Required<Topic>;

/** A page with what may be sought on it. */
interface Indexed {
  page: CataloguePage;
  topics: Topic[];
  names: Set<string>;
}

/** How much it counts that the text of a page has the words of a question, beside what the words tell of what is sought. */
const textShare = 0.1;

/**
 * How much it counts that a question says what the title says, where no question of readers is known to lead to the page;
 * one that says half of it counts next to nothing.
 */
const [titleShare, titlePower] = [0.8, 5];

/** How often a text has to have a word to be half as much about it as a text can be. */
const halfAbout = 4;

/** How likely an answer must be to be shown, and how near to the best the score of a page that is. */
const [likelyEnough, shownFrom] = [0.3, 0.02];

/** How likely it must be that help is to be called at once for it to come before all else. */
const dangerFrom = 0.4;

/** How likely a page must be sought for small words alone to tell of it. */
const smallTellFrom = 0.5;

/** How many pages are shown at least, however far they are behind the best, where so many have anything of what is asked. */
const fewest = 5;

/** A score that is less is none. */
const leastScore = 0.005;

/** How surely a word of a title must be meant to name what the page is about. */
const sureEnough = 0.8;

/** What is left of a seller’s score for a question that does not name it. */
const unnamedShare = 0.4;

/** Ranks the pages of a guide for questions. */
export class PageRanking {
  private readonly pages: Indexed[];
  private readonly evidence: Evidence;
  private readonly urgent: Urgent[];
  private readonly danger: Danger;

  constructor(
    readonly catalogue: Catalogue,
    readonly known: KnownWords,
  ) {
    const { pages, answers, evidence } = catalogue;
    this.evidence = new Evidence(evidence);
    const answerTopics = answers.map((answer, index) => ({ id: pages.length + index, answer }));
    this.pages = pages.map((page, id) => ({
      page,
      topics: [{ id }, ...answerTopics.filter(({ answer }) => pageOf(answer) === page.url)],
      names: new Set(known.tellingStems(page.title)),
    }));
    this.urgent = answerTopics.filter(({ answer }) => answer.danger.length > 0);
    this.danger = new Danger(catalogue.calmWords, known);
  }

  /**
   * The answer that comes before all else: all the words of one of its questions were asked, or it is likely enough what is
   * sought, by words that no such question has.
   */
  urgentAnswer(question: Question): CatalogueAnswer | undefined {
    const asked = this.urgent.find(({ answer }) => this.danger.isIn(question, answer.danger));
    if (asked || this.danger.isCalm(question)) return asked?.answer;
    const likely = this.evidence.likelihoods(featuresOf(question));
    const chance = ({ id }: Urgent) => likely[id] ?? 0;
    if (sum(this.urgent.map(chance)) < dangerFrom) return undefined;
    return this.urgent.toSorted((one, other) => chance(other) - chance(one))[0]?.answer;
  }

  /**
   * The pages for a question, the best first; those that are far behind the best are left out, unless there are few. There are none for a
   * question of which the guide and its readers have small words alone, such as “what is a volcano”, unless these tell: “I dont click with him”.
   */
  rank(question: Question, found: FoundInText): RankedPage[] {
    const likely = this.evidence.likelihoods(featuresOf(question));
    const sought = this.pages.map(({ topics }) => sum(topics.map(({ id }) => likely[id] ?? 0)));
    const hasTelling = question.terms.some((term) => this.isOfGuide(term));
    if (!hasTelling && Math.max(...sought) < smallTellFrom) return [];
    const scored = this.pages.map(({ page, topics, names }, id) => {
      const inText = covered(question, found, page.fragment);
      const named = topics.length > 1 ? 0 : titleShare * this.likeness(names, question) ** titlePower;
      const score = (sought[id] ?? 0) + (textShare * inText + named) * page.weight;
      const isNamed = this.isNamed(names, topics, question);
      const answer = topics.find(({ id }) => (likely[id] ?? 0) >= likelyEnough)?.answer;
      return {
        page,
        score: page.sells && !isNamed ? score * unnamedShare : score,
        isNamed,
        ...(answer && { answer }),
      };
    });
    const ranked = scored
      .filter(({ score }) => score > leastScore)
      .sort((one, other) => other.score - one.score);
    const best = ranked[0]?.score ?? 0;
    const first = ranked.findIndex(({ page, isNamed }) => !page.sells || isNamed);
    const ordered = first > 0 ? [...ranked.splice(first, 1), ...ranked] : ranked;
    return ordered.filter(({ score }, place) => place < fewest || score >= best * shownFrom);
  }

  private isOfGuide({ stems, isSmall }: Term): boolean {
    return !isSmall && [...stems.keys()].some((stem) => this.known.isUsed(stem));
  }

  /** How much a question and the stems of a title have in common, from 0 to 1, rare words above all (Dice’s coefficient). */
  private likeness(names: ReadonlySet<string>, { terms }: Question): number {
    const telling = terms.filter(({ isSmall }) => !isSmall);
    const shared = telling.map(({ stems, rarity }) => {
      const surely = [...stems].map(([stem, surely]) => (names.has(stem) ? surely : 0));
      return rarity * Math.max(...surely);
    });
    const title = sum([...names].map((name) => this.known.rarity(name)));
    const asked = sum(telling.map(({ rarity }) => rarity));
    const rarest = Math.max(...[...names].map((name) => this.known.rarity(name)));
    return sum(shared) === 0 ? 0 : Math.min(1, rarest) * Math.min(1, (2 * sum(shared)) / (title + asked));
  }

  /** Whether a question has a word of a title that readers say of that page alone. */
  private isNamed(names: ReadonlySet<string>, topics: readonly Topic[], { terms }: Question): boolean {
    const isMeant = (name: string) => terms.some(({ stems }) => (stems.get(name) ?? 0) > sureEnough);
    const isItsOwn = (name: string) =>
      this.evidence.topicsOf(name).every((topic) => topics.some(({ id }) => id === topic));
    return [...names].some((name) => isMeant(name) && isItsOwn(name));
  }
}

/** How much of what is asked the text of a page has, from 0 to 1. */
function covered({ terms }: Question, found: FoundInText, fragment = ""): number {
  const telling = terms.filter(({ isSmall }) => !isSmall);
  const toCover = sum(telling.map(({ rarity }) => rarity));
  const parts = telling.map(({ stems, rarity }) => {
    const depths = [...stems].map(([stem, surely]) => {
      const count = found.get(stem)?.get(fragment) ?? 0;
      return surely * (count / (count + halfAbout));
    });
    return rarity * Math.max(...depths);
  });
  return toCover > 0 ? sum(parts) / toCover : 0;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
