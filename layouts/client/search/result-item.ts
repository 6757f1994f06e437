import type { KnownWords } from "../../../src/search/known-words.ts";
import type { RankedPage } from "../../../src/search/rank-pages.ts";
import { wordsOf } from "../../../src/search/words-of.ts";
import type { Excerpt } from "./choose-excerpt.ts";

/** How results are written: where the site lives, how words are known, and which stems are marked. */
interface ResultStyle {
  base: string;
  known: KnownWords;
  sought: ReadonlyMap<string, number>;
}

/** A page that was found, as an item of the list: its title as a heading, its kind, and what it says about that. */
export function resultItem(
  { page, answer }: RankedPage,
  excerpt: Excerpt | undefined,
  { base, known, sought }: ResultStyle,
): HTMLLIElement {
  const item = document.createElement("li");
  const addressed = (url: string) => base + url.slice(1);
  const title = add(item, "h2");
  add(title, "a", page.title).setAttribute("href", addressed(page.url));
  add(item, "p", page.kind).className = "kind";
  const words = add(item, "p");
  if (answer?.answer) {
    words.className = "answer";
    words.textContent = answer.answer;
  } else appendMarked(words, excerpt?.text ?? page.description, sought, known);
  const [, anchor = excerpt?.heading?.id] = answer?.goTo.split("#") ?? [];
  const heading = page.headings.find(({ id }) => id === anchor);
  if (heading) {
    const part = add(item, "p");
    part.className = "under";
    add(part, "a", heading.text).setAttribute("href", `${addressed(page.url)}#${heading.id}`);
  }
  return item;
}

function add<Name extends keyof HTMLElementTagNameMap>(
  to: Element,
  name: Name,
  text = "",
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  to.append(element);
  return element;
}

/** Adds a text in which the words that were sought are marked. */
function appendMarked(
  to: Element,
  text: string,
  sought: ReadonlyMap<string, number>,
  known: KnownWords,
): void {
  for (const piece of text.split(/([\p{L}\p{N}’']+)/u)) {
    const isSought = wordsOf(piece).some((word) => !known.isSmall(word) && sought.has(known.stem(word)));
    if (isSought) add(to, "mark", piece);
    else to.append(piece);
  }
}
