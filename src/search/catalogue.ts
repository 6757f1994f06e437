import type { Learnt } from "./evidence.ts";

/**
 * What a search knows of the guide before it asks for the index: what each page is about, in the guide's words and in
 * those of readers. `search/catalogue.json` of a built site.
 */
export interface Catalogue {
  /** The language of the guide, as a tag such as `en-GB`. */
  language: string;
  /** Words that say nothing of what is sought, such as “the”. */
  smallWords: string[];
  /** Everyday words that neither the guide nor its readers use, but that are near to theirs: they are spelt right. The hashes of their stems. */
  everydayWords: string;
  /** Words that are often drawn together, each line how that is written, and the words in full: `dont do not`. */
  contractions: string[];
  /** Forms that no rule makes, each line a word and its forms: `speak spoke spoken`. */
  irregular: string[];
  /** What readers say, and the words of the guide for it. */
  synonyms: { said: string[]; means: string[] }[];
  pages: CataloguePage[];
  answers: CatalogueAnswer[];
  /** Phrases in the words of danger that are no cry for help, “die at home”, and words beside which nothing is calm, “now”. */
  calmWords: { calm: string[]; immediate: string[] };
  /** Words of readers’ questions that are spelt right, the commonest first. */
  readersWords: string;
  /** What readers’ words tell of what they seek; topics are the pages, then the answers. */
  evidence: Learnt;
  /** Every word in the text of pages: those of one page, of two or three, of four to seven, and so on by doubling. */
  words: string[];
}

/** A page, or an entry of the glossary, that can be found. */
export interface CataloguePage {
  url: string;
  /** What its kind is called: “Guide”. */
  kind: string;
  title: string;
  description: string;
  aliases: string[];
  headings: { id: string; text: string }[];
  /** The name of its text in the index; an entry of the glossary has none. */
  fragment?: string;
  /** How much its own words count, from 0 to 1. */
  weight: number;
  /** Whether it is about somebody who sells: it never comes first for a question that does not name them. */
  sells?: boolean;
}

/** A question that readers ask, and where it is answered. */
export interface CatalogueAnswer {
  /** The sentence of a page that answers it; none where the page itself does, as a leaflet. */
  answer?: string | undefined;
  /** Its page, with the heading that it stands under: `/guide/is-there-time/#ask-today`. */
  goTo: string;
  /** Where help is to be called at once: it comes before all else for a question with all the words of one of these. */
  danger: string[];
}

/** The address of the page that an answer stands on. */
export const pageOf = ({ goTo }: CatalogueAnswer) => goTo.replace(/#.*/, "");

/** The number of the page that each topic leads to; that of no page where the guide does not have it. */
export function pagesOfTopics(
  pages: readonly CataloguePage[],
  answers: readonly CatalogueAnswer[],
): number[] {
  const byUrl = new Map(pages.map(({ url }, id) => [url, id]));
  return [...pages.keys(), ...answers.map((answer) => byUrl.get(pageOf(answer)) ?? pages.length)];
}
