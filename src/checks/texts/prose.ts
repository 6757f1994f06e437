import type { Draft } from "../../content/model.ts";
import type { Passage } from "../../markdown/passage.ts";
import type { Sentence } from "../../prose/split-sentences.ts";
import type { YamlDocument } from "../../source/parse-yaml.ts";
import { ReadPassage } from "./read-passage.ts";

/** What a text says in the guide's own words. */
export interface Prose {
  /** The page in reading order; empty where the text is none. */
  page: readonly ReadPassage[];
  /** Those of `page`, and the fields that are read by themselves. */
  passages: readonly ReadPassage[];
  /** Titles and headings. */
  headings: readonly ReadPassage[];
  /** The sentences of the page that are running text: headings and the cells of tables are labels. */
  running: readonly Sentence[];
}

/** Fields of front matter that the page itself shows, in this order, before its text. */
const shown = ["title", "text"];

/** Fields that hold other people's words: names, and what readers type into a search box. */
const quoted = ["aliases", "name", "short", "publisher"];

/** What a text is written in: its passages, and the YAML of its fields; whether it is a page, not a data file. */
interface Written {
  passages: readonly Passage[];
  yaml: YamlDocument;
  draft: Draft;
  page?: unknown;
}

/** Reads a text: the fields that its page shows come first, and other people's words are left out. */
export function readProse({ passages, page, yaml, draft }: Written): Prose {
  const { words, sources } = draft.yaml;
  const fields: ReadPassage[] = [];
  const body: ReadPassage[] = [];
  const alone: ReadPassage[] = [];
  for (const passage of yaml === words ? [] : passages) {
    const { field } = passage;
    if (field === undefined) body.push(new ReadPassage(passage));
    else if (page && shown.includes(field)) fields.push(new ReadPassage(passage));
    else if (!isQuoted(field, yaml === sources)) alone.push(new ReadPassage(passage));
  }
  const whole = [...fields, ...body];
  const all = [...whole, ...alone];
  const headings = all.filter(({ kind }) => kind === "heading");
  const running = whole.filter(({ kind }) => kind !== "heading" && kind !== "cell");
  return { page: whole, passages: all, headings, running: running.flatMap(({ sentences }) => sentences) };
}

/** The titles of sources are other people's words, too. */
function isQuoted(field: string, isSource: boolean): boolean {
  return quoted.includes(field) || (isSource && field === "title");
}
