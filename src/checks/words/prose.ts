import { fieldPassages } from "../../content/field-passages.ts";
import type { Draft } from "../../content/model.ts";
import { textPages } from "../../content/text-pages.ts";
import type { Passage } from "../../markdown/passage.ts";
import { type Sentence, splitSentences } from "../../prose/split-sentences.ts";
import { oncePerDraft } from "../once-per-draft.ts";

/** A passage and its sentences, which are found once however many rules ask. */
export interface ReadPassage extends Passage {
  sentences: readonly Sentence[];
}

/** What is read as one text, in reading order: a page, or a text of the data that stands by itself. */
export interface Prose {
  kind: "page" | "line";
  passages: ReadPassage[];
}

/** Fields of front matter that the page itself shows, in this order, before its text. */
const shown = ["title", "text"];

/** Fields that hold other people's words: names, and what readers type into a search box. */
const quoted = ["aliases", "name", "short", "publisher"];

/** Marks that the parser took for words: HTML, a reference without its address, a table without its head. */
const strayMarkup = /<\/?[a-z][^>]*>|(?<=\])\[[^\]]*\]|^\|.*/gi;

/** Everything that the guide says in its own words. */
export const proseOf = oncePerDraft((draft: Draft): Prose[] => {
  const lines: Passage[] = [];
  const pages = textPages(draft).map(({ yaml, body }): Prose => {
    const fields = fieldPassages(yaml);
    const isShown = ({ field = "" }: Passage) => shown.includes(field);
    lines.push(...fields.filter((field) => !isShown(field)));
    return { kind: "page", passages: [...fields.filter(isShown), ...body.passages].map(read) };
  });
  const { words: _, sources, ...others } = draft.yaml;
  lines.push(...[...draft.leaflets.map(({ yaml }) => yaml), ...Object.values(others)].flatMap(fieldPassages));
  if (sources) lines.push(...fieldPassages(sources).filter(({ field }) => field !== "title"));
  const own = lines.filter(({ field = "" }) => !quoted.includes(field));
  return [...pages, ...own.map((line): Prose => ({ kind: "line", passages: [read(line)] }))];
});

/** Every passage that the guide says in its own words. */
export const passagesOf = oncePerDraft((draft: Draft): ReadPassage[] =>
  proseOf(draft).flatMap(({ passages }) => passages),
);

/** A title is a heading, whichever way it is written. */
function read(passage: Passage): ReadPassage {
  const kind = passage.field === "title" ? "heading" : passage.kind;
  const { field, at } = passage;
  const text = /[<[|]/.test(passage.text) ? passage.text.replace(strayMarkup, blank) : passage.text;
  return { kind, field, text, at, sentences: splitSentences(text) };
}

function blank(written: string): string {
  return " ".repeat(written.length);
}

/** The sentences of running text: headings and the cells of tables are labels, so they do not count. */
export function runningSentences({ passages }: Prose): Sentence[] {
  return passages.flatMap(({ kind, sentences }) => (kind === "heading" || kind === "cell" ? [] : sentences));
}
