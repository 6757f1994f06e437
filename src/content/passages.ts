import type { Passage } from "../markdown/passage.ts";
import { fieldPassages } from "./field-passages.ts";
import type { Draft } from "./model.ts";
import { textPages } from "./text-pages.ts";

/** The words in the front matter of every page and in the data. */
export function allFieldPassages(draft: Draft): Passage[] {
  const pages = [...textPages(draft), ...draft.leaflets].map(({ yaml }) => yaml);
  return [...pages, ...Object.values(draft.yaml)].flatMap(fieldPassages);
}

/** Everything that a reader can read: the texts of all pages, and the words in front matter and data. */
export function allPassages(draft: Draft): Passage[] {
  return [...textPages(draft).flatMap(({ body }) => body.passages), ...allFieldPassages(draft)];
}
