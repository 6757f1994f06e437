import type { Words } from "../../words/words.ts";
import { byLetter, type IndexLetter } from "./a-to-z.ts";
import type { ListedPage } from "./listed-page.ts";

/** One page of a list that is too long for a page of its own kind. */
export interface ListPage {
  url: string;
  title: string;
  description: string;
  /** Search engines find what is listed by itself. */
  unlisted: true;
  entries: readonly ListedPage[];
  /** Hard words and what they mean, where it is a list of these. */
  terms?: readonly ListedTerm[];
  /** The page that the list belongs to, and its neighbours in it. */
  crumb: { url: string; title: string };
  former: string | undefined;
  next: string | undefined;
}

/** How many lines a page holds, so that it stays below what a page may weigh: with the words of each page, and without. */
const room = { withWords: 90, bare: 330 };

/** How many of the parts, of the pages of a part, and of all leaflets, are shown where there is no room for all. */
const mostShown = { sections: 12, section: 5, leaflets: 40 };

/** How many parts the menu of every page holds. */
const mostInMenu = 8;

/** A hard word in a list of them. */
export interface ListedTerm {
  id: string;
  term: string;
}

interface ListAbout extends Pick<ListPage, "title" | "description" | "crumb"> {
  /** The address of the first page: the others are `2/`, `3/` below it. */
  address: string;
}

/** The pages of a list, in their order. */
function listPages<Line extends Partial<ListedPage>>(
  lines: readonly Line[],
  { address, title, description, crumb }: ListAbout,
  words: Words,
  most = lines.some(({ description }) => description !== undefined) ? room.withWords : room.bare,
) {
  const parts = Math.ceil(lines.length / most);
  const urlOf = (part: number) => (part === 1 ? address : `${address}${part}/`);
  return Array.from({ length: parts }, (_, index) => {
    const part = index + 1;
    return {
      url: urlOf(part),
      title: parts === 1 ? title : words.say("lists.part", { title, part, parts }),
      description,
      unlisted: true as const,
      entries: lines.slice(index * most, part * most),
      crumb,
      former: part > 1 ? urlOf(part - 1) : undefined,
      next: part < parts ? urlOf(part + 1) : undefined,
    };
  });
}

/** A letter as a part of an address. */
const letterPath = (id: string) => (/^[a-z0-9-]+$/.test(id) ? id : `u${id.codePointAt(0)?.toString(16)}`);

/** A list as the page shows it that it belongs to, and the pages of what has no room there. */
interface Listed<View> {
  shown: View[];
  lists: ListPage[];
}

/** The A to Z, of which each letter has pages of its own where there are too many lines. */
export function listLetters(
  letters: readonly IndexLetter[],
  crumb: ListAbout["crumb"] & { description: string },
  words: Words,
): Listed<IndexLetter & { url: string }> {
  const isShort = letters.reduce((sum, { entries }) => sum + entries.length, 0) <= room.bare;
  if (isShort)
    return { shown: letters.map((letter) => ({ ...letter, url: `#letter-${letter.id}` })), lists: [] };
  const lists = letters.map(({ id, letter, entries }) => {
    const address = `/lists/a-to-z/${letterPath(id)}/`;
    const title = words.say("lists.letter", { title: crumb.title, letter });
    return listPages(entries, { address, title, description: crumb.description, crumb }, words);
  });
  return {
    shown: letters.map((letter, index) => ({ ...letter, entries: [], url: lists[index]?.[0]?.url ?? "" })),
    lists: lists.flat(),
  };
}

interface SectionView {
  id: string;
  title: string;
  description: string;
  pages: readonly ListedPage[];
}

/** What the list of the guide shows of a part: its pages, or the first of them and the page with all. */
type ShownSection<View> = View & { url: string; all?: string; count?: number };

/** The parts of the guide as its list shows them, where each of all is found, by its id, and the page of all parts, if the list has no room. */
interface ListedSections<View> extends Listed<ShownSection<View>> {
  urls: ReadonlyMap<string, string>;
  all?: string | undefined;
}

/**
 * The parts of the guide, of which each shows its first pages and has pages of its own where there are too many; where the parts
 * are too many themselves, each has such pages, and only the first are shown.
 */
export function listSections<View extends SectionView>(
  sections: readonly View[],
  crumb: ListAbout["crumb"] & { description: string },
  words: Words,
): ListedSections<View> {
  const isShort = sections.reduce((sum, { pages }) => sum + pages.length, 0) <= room.withWords;
  const isMany = !isShort && sections.length > mostShown.sections;
  const most = isShort ? room.withWords : isMany ? 0 : mostShown.section;
  const listed = sections.map((section) => {
    const { id, title, description, pages } = section;
    const here = { ...section, url: `${crumb.url}#${id}` };
    if (pages.length <= most) return { section: here, lists: [] };
    const lists = listPages(pages, { address: `/lists/sections/${id}/`, title, description, crumb }, words);
    const all = lists[0]?.url ?? here.url;
    const shown = { ...here, pages: pages.slice(0, most), count: pages.length, all };
    return { section: isMany ? { ...shown, url: all } : shown, lists };
  });
  const shown = listed.map(({ section }) => section);
  const urls = new Map(shown.map(({ id, url }) => [id, url]));
  const lists = listed.flatMap(({ lists }) => lists);
  if (!isMany) return { shown, lists, urls };
  const about = { address: "/lists/sections/", title: crumb.title, description: crumb.description, crumb };
  const ofAll = listPages(
    shown.map(({ url, title, description }) => ({ url, title, description })),
    about,
    words,
  );
  return { shown: shown.slice(0, mostShown.sections), lists: [...ofAll, ...lists], urls, all: ofAll[0]?.url };
}

/** The parts that the menu of every page holds, and where all are, if these are not all. */
export function inMenu(
  sections: readonly { id: string; title: string; url: string }[],
  all: { url: string; title: string },
): { id: string; title: string; url: string }[] {
  const links = sections.map(({ id, title, url }) => ({ id, title, url }));
  return links.length <= mostInMenu
    ? links
    : [...links.slice(0, mostInMenu - 1), { id: "", title: all.title, url: all.url }];
}

/** The hard words as the glossary shows them, or its letters where the words have no room there; and where each word stands, by its id. */
interface ListedTerms<Term> {
  terms: readonly Term[];
  letters: { letter: string; url: string }[];
  urls: ReadonlyMap<string, string>;
  lists: ListPage[];
}

/** The hard words, of which each letter has pages of its own where there are too many. */
export function listTerms<Term extends ListedTerm>(
  terms: readonly Term[],
  crumb: ListAbout["crumb"] & { description: string },
  words: Words,
): ListedTerms<Term> {
  if (terms.length <= room.withWords) {
    const urls = new Map(terms.map(({ id }) => [id, `${crumb.url}#${id}`]));
    return { terms, letters: [], urls, lists: [] };
  }
  const lines = terms.map((term) => ({ ...term, title: term.term, url: "" }));
  const letters = byLetter(lines, words).map(({ id, letter, entries }) => {
    const about = { address: `/lists/glossary/${letterPath(id)}/`, description: crumb.description, crumb };
    const title = words.say("lists.letter", { title: crumb.title, letter });
    const pages = listPages(entries, { ...about, title }, words, room.withWords);
    return { letter, lists: pages.map((page) => ({ ...page, entries: [], terms: page.entries })) };
  });
  const lists = letters.flatMap((each) => each.lists);
  return {
    terms: [],
    letters: letters.map(({ letter, lists: [first] }) => ({ letter, url: first?.url ?? "" })),
    urls: new Map(lists.flatMap(({ url, terms }) => terms.map(({ id }) => [id, `${url}#${id}`]))),
    lists,
  };
}

/** All leaflets: the first, and pages with all where they are too many. */
export function listLeaflets<View extends ListedPage>(
  leaflets: readonly View[],
  crumb: ListAbout["crumb"] & { description: string },
  words: Words,
): Listed<View> {
  if (leaflets.length <= mostShown.leaflets) return { shown: [...leaflets], lists: [] };
  const lines = leaflets.map(({ url, title, description }) => ({ url, title, description }));
  const about = { address: "/lists/leaflets/", title: crumb.title, description: crumb.description, crumb };
  return { shown: leaflets.slice(0, mostShown.leaflets), lists: listPages(lines, about, words) };
}
