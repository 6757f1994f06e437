import type { KnownWords } from "../../../src/search/known-words.ts";
import { wordsOf } from "../../../src/search/words-of.ts";
import type { PageText } from "./text-index.ts";

/** What of a page is shown: from the beginning of a sentence, and the heading that it stands under. */
export interface Excerpt {
  text: string;
  heading?: { id: string; text: string };
}

/** How long an excerpt may be, and a sentence has to be to be none of the headings and labels, in letters. */
const [most, least] = [220, 25];

/**
 * The sentence of a text that has most of what is sought, with those behind it while there is room; `undefined` where
 * no sentence has any of it.
 *
 * @param sought how much each stem counts
 */
export function chooseExcerpt(
  { content, anchors }: PageText,
  sought: ReadonlyMap<string, number>,
  known: KnownWords,
): Excerpt | undefined {
  const sentences = (content.match(/\S.*?(?:[.?!…][”’)]*(?=\s)|$)/gs) ?? []).map((each) => each.trim());
  const labels = new Set(anchors.map(({ text }) => text));
  const isLabel = (sentence: string) => sentence.length < least || labels.has(sentence.replace(/[.:]$/, ""));
  let best: { at: number; score: number } | undefined;
  for (const [at, sentence] of sentences.entries()) {
    if (isLabel(sentence)) continue;
    const stems = new Set(wordsOf(sentence).map((word) => known.stem(word)));
    let score = 0;
    for (const stem of stems) score += sought.get(stem) ?? 0;
    if (score > (best?.score ?? 0)) best = { at, score };
  }
  if (!best) return undefined;
  let text = sentences[best.at] ?? "";
  for (const next of sentences.slice(best.at + 1)) {
    if (isLabel(next) || text.length + next.length >= most) break;
    text += ` ${next}`;
  }
  const wordsBefore = sentences.slice(0, best.at).join(" ").split(/\s+/).filter(Boolean).length;
  const heading = anchors
    .filter(({ element, location }) => /^h[2-4]$/.test(element) && location <= wordsBefore)
    .pop();
  return { text: shorten(text), ...(heading && { heading: { id: heading.id, text: heading.text } }) };
}

function shorten(text: string): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, "")} …`;
}
