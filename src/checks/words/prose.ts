import { fieldPassages } from "../../content/field-passages.ts";
import type { Draft } from "../../content/model.ts";
import { type TextPage, textPages } from "../../content/text-pages.ts";
import type { Passage } from "../../markdown/passage.ts";
import type { Word } from "../../prose/split-words.ts";
import { oncePerDraft } from "../once-per-draft.ts";
import { type Measures, measurePassages } from "./measure-passages.ts";
import { ReadPassage } from "./read-passage.ts";

/** What is read as one text, in reading order: a page, or a text of the data that stands by itself. */
export interface Prose {
  kind: "page" | "line";
  /** What counts in it, so that its passages are asked for only where something is wrong. */
  measures: Measures;
  headings: ReadPassage[];
  /** Made anew whenever they are asked for: those of thousands of pages would fill memory. */
  readonly passages: ReadPassage[];
  /** All its words, in pieces: where a pattern without `^` and `$` is found in none, it is found in no passage. */
  readonly pieces: string[];
}

/** What was read of one draft. */
interface ReadDraft {
  all: Prose[];
  /** Every word in it, once. */
  words: Word[];
}

/** Fields of front matter that the page itself shows, in this order, before its text. */
const shown = ["title", "text"];

/** Fields that hold other people's words: names, and what readers type into a search box. */
const quoted = ["aliases", "name", "short", "publisher"];

const read = oncePerDraft((draft: Draft): ReadDraft => {
  const words = new Set<Word>();
  const lines: Passage[] = [];
  const pages = textPages(draft).map((page) => {
    for (const field of fieldPassages(page.yaml)) if (!isShown(field)) lines.push(field);
    return new PageProse(page, words);
  });
  const { words: _, sources, ...others } = draft.yaml;
  lines.push(...[...draft.leaflets.map(({ yaml }) => yaml), ...Object.values(others)].flatMap(fieldPassages));
  if (sources) lines.push(...fieldPassages(sources).filter(({ field }) => field !== "title"));
  const own = lines.filter(({ field = "" }) => !quoted.includes(field));
  return { all: [...pages, ...own.map((line) => new LineProse(line, words))], words: [...words] };
});

/** Everything that the guide says in its own words. */
export function proseOf(draft: Draft): readonly Prose[] {
  return read(draft).all;
}

/** Every word that the guide says, once. */
export function wordsOf(draft: Draft): readonly Word[] {
  return read(draft).words;
}

/**
 * The passages that the guide says in its own words, of each text that may hold what is looked for: where `worth`
 * answers no, none of its passages does.
 */
export function passagesOf(draft: Draft, worth: (prose: Prose) => boolean): ReadPassage[] {
  return proseOf(draft)
    .filter(worth)
    .flatMap(({ passages }) => passages);
}

/** The titles and headings of the guide. */
export function headingsOf(draft: Draft): ReadPassage[] {
  return proseOf(draft).flatMap(({ headings }) => headings);
}

class PageProse implements Prose {
  readonly kind = "page";
  readonly measures: Measures;
  readonly headings: ReadPassage[];
  readonly pieces: string[];
  /** Those of a text with stray markup, which takes long to read. */
  readonly #kept: ReadPassage[] | undefined;

  constructor(
    readonly page: TextPage,
    words: Set<Word>,
  ) {
    const { passages } = this;
    const { words: written } = page.body;
    const hasMarkup = /[<[|]/.test(written);
    if (hasMarkup) this.#kept = passages;
    // Without stray markup, the passages of the text are read as they were written.
    const apart = hasMarkup ? passages : passages.filter(({ field }) => field !== undefined);
    this.pieces = [...apart.map(({ text }) => text), written];
    this.measures = measurePassages(passages, words);
    this.headings = passages.filter(({ kind }) => kind === "heading");
  }

  get passages(): ReadPassage[] {
    if (this.#kept) return this.#kept;
    const { yaml, body } = this.page;
    return [...fieldPassages(yaml).filter(isShown), ...body.passages].map((each) => new ReadPassage(each));
  }
}

class LineProse implements Prose {
  readonly kind = "line";
  readonly measures: Measures;
  readonly headings: ReadPassage[];
  readonly passages: ReadPassage[];
  readonly pieces: string[];

  constructor(line: Passage, words: Set<Word>) {
    this.passages = [new ReadPassage(line)];
    this.measures = measurePassages(this.passages, words);
    this.headings = this.passages.filter(({ kind }) => kind === "heading");
    this.pieces = this.passages.map(({ text }) => text);
  }
}

function isShown({ field = "" }: Passage): boolean {
  return shown.includes(field);
}
