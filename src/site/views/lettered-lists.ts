import type { Source } from "../../kinds/types.ts";
import type { Words } from "../../words/words.ts";
import { byLetter, type IndexLetter } from "./a-to-z.ts";
import {
  type Listed,
  type ListedTerm,
  type ListOwner,
  type ListPage,
  listPages,
  room,
} from "./list-pages.ts";

/** The A to Z, of which each letter has pages of its own where there are too many lines. */
export function listLetters(
  letters: readonly IndexLetter[],
  owner: ListOwner,
  words: Words,
): Listed<IndexLetter & { url: string }> {
  const isShort = letters.reduce((sum, { entries }) => sum + entries.length, 0) <= room.bare;
  if (isShort)
    return { shown: letters.map((letter) => ({ ...letter, url: `#letter-${letter.id}` })), lists: [] };
  const lists = letters.map((letter) => pagesOfLetter(letter, room.bare, "a-to-z", owner, words));
  return {
    shown: letters.map((letter, index) => ({ ...letter, entries: [], url: lists[index]?.[0]?.url ?? "" })),
    lists: lists.flat(),
  };
}

/** The hard words as the glossary shows them, or its letters where the words have no room there; and where each word stands, by its id. */
interface ListedTerms<Term> {
  terms: readonly Term[];
  letters: readonly LinkedLetter[];
  urls: ReadonlyMap<string, string>;
  lists: ListPage[];
}

/** The hard words, of which each letter has pages of its own where there are too many. */
export function listTerms<Term extends ListedTerm>(
  terms: readonly Term[],
  owner: ListOwner,
  words: Words,
): ListedTerms<Term> {
  if (terms.length <= room.withWords) {
    const urls = new Map(terms.map(({ id }) => [id, `${owner.url}#${id}`]));
    return { terms, letters: [], urls, lists: [] };
  }
  const { letters, pages } = letterPages(terms, ({ term }) => term, "glossary", owner, words);
  return {
    terms: [],
    letters,
    urls: new Map(pages.flatMap(({ url, entries }) => entries.map(({ id }) => [id, `${url}#${id}`]))),
    lists: pages.map((page) => ({ ...page, entries: [], terms: page.entries })),
  };
}

/** What the guide is based on as its page shows it, or the letters of that where it has no room there. */
interface ListedSources {
  sources: readonly Source[];
  letters: readonly LinkedLetter[];
  lists: ListPage[];
}

/** What the guide is based on, by who published it, of which each letter has pages of its own where there is too much. */
export function listSources(sources: readonly Source[], owner: ListOwner, words: Words): ListedSources {
  const nameOf = ({ publisher, title }: Source) => `${publisher}: ${title}`;
  const { letters, pages } = letterPages(sources, nameOf, "sources", owner, words);
  if (sources.length <= room.withWords)
    return { sources: pages.flatMap(({ entries }) => entries), letters: [], lists: [] };
  return {
    sources: [],
    letters,
    lists: pages.map((page) => ({ ...page, entries: [], sources: page.entries })),
  };
}

interface LinkedLetter {
  letter: string;
  url: string;
}

/** The pages of each letter of a list, and where the first of each is. */
function letterPages<Line>(
  lines: readonly Line[],
  nameOf: (line: Line) => string,
  list: string,
  owner: ListOwner,
  words: Words,
) {
  const named = lines.map((line) => ({ line, title: nameOf(line), url: "" }));
  const letters = byLetter(named, words).map(({ id, letter, entries }) => {
    const ofLetter = { id, letter, entries: entries.map(({ line }) => line) };
    return { letter, pages: pagesOfLetter(ofLetter, room.withWords, list, owner, words) };
  });
  return {
    letters: letters.map(({ letter, pages: [first] }): LinkedLetter => ({ letter, url: first?.url ?? "" })),
    pages: letters.flatMap(({ pages }) => pages),
  };
}

function pagesOfLetter<Line>(
  { id, letter, entries }: IndexLetter<Line>,
  most: number,
  list: string,
  { url, title, description }: ListOwner,
  words: Words,
) {
  const address = `/lists/${list}/${letterPath(id)}/`;
  const about = { address, title: words.say("lists.letter", { title, letter }), description };
  return listPages(entries, most, { ...about, crumb: { url, title } }, words);
}

/** A letter as a part of an address. */
const letterPath = (id: string) => (/^[a-z0-9-]+$/.test(id) ? id : `u${id.codePointAt(0)?.toString(16)}`);
