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

/**
 * The passages that match `sign`, among everything that a reader can read: the texts of all pages, and the words in
 * front matter and data. Whole pages are looked at first, so `sign` has no `^` and no `$`.
 */
export function passagesWith(sign: RegExp, draft: Draft): Passage[] {
  const inTexts = textPages(draft).flatMap(({ body }) => (sign.test(body.words) ? body.passages : []));
  return [...inTexts, ...allFieldPassages(draft)].filter(({ text }) => sign.test(text));
}
