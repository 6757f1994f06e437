import { fieldPassages } from "../content/field-passages.ts";
import type { Draft } from "../content/model.ts";
import { textPages } from "../content/text-pages.ts";
import type { Passage } from "../markdown/passage.ts";
import { oncePerDraft } from "./once-per-draft.ts";

/** The words in the front matter of every page and in the data. */
export const allFieldPassages = oncePerDraft((draft: Draft): Passage[] => {
  const pages = [...textPages(draft), ...draft.leaflets].map(({ yaml }) => yaml);
  return [...pages, ...Object.values(draft.yaml)].flatMap(fieldPassages);
});

/** Everything that a reader can read: the texts of all pages, and the words in front matter and data. */
export const allPassages = oncePerDraft((draft: Draft): Passage[] => [
  ...textPages(draft).flatMap(({ body }) => body.passages),
  ...allFieldPassages(draft),
]);
