import type { Passage } from "../../markdown/passage.ts";
import type { Sentence } from "../../prose/split-sentences.ts";
import type { FieldPassage } from "./field-passages.ts";
import { ReadPassage } from "./read-passage.ts";

/** What a text says in the guide's own words. */
export interface Prose {
  /** The page in reading order; empty where the text is none. */
  page: readonly ReadPassage[];
  /** Those of `page`, and the fields that are read by themselves. */
  passages: readonly ReadPassage[];
  /** Other people's words. */
  quoted: readonly ReadPassage[];
  /** Titles and headings. */
  headings: readonly ReadPassage[];
  /** The sentences of the page that are running text: headings and the cells of tables are labels. */
  running: readonly Sentence[];
}

/**
 * Reads the body of a page, if there is one, and the fields beside it: those that the page shows come first, and other
 * people's words by themselves.
 */
export function readProse(body: readonly Passage[], fields: readonly FieldPassage[]): Prose {
  const page: ReadPassage[] = [];
  const alone: ReadPassage[] = [];
  const quoted: ReadPassage[] = [];
  for (const field of fields) {
    const isOnPage = body.length > 0 && field.shown !== "alone";
    const kept = field.shown === "quoted" ? quoted : isOnPage ? page : alone;
    kept.push(new ReadPassage(field));
  }
  for (const passage of body) page.push(new ReadPassage(passage));
  const all = [...page, ...alone];
  const headings = all.filter(({ kind }) => kind === "heading");
  const running = page.filter(({ kind }) => kind !== "heading" && kind !== "cell");
  return { page, passages: all, quoted, headings, running: running.flatMap(({ sentences }) => sentences) };
}
