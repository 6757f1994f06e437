import type { Words } from "../words/words.ts";
import type { IndexLetter } from "./a-to-z.ts";

/** A line of a list: a page, under its title or under other words. */
export interface ListedPage {
  url: string;
  title: string;
  /** What it helps with. */
  description?: string | undefined;
  /** The title of the page, where the words are others. */
  see?: string | undefined;
}

/** One page of a list that is too long for a page of its own kind. */
export interface ListPage {
  url: string;
  title: string;
  description: string;
  /** Search engines find what is listed by itself. */
  unlisted: true;
  entries: readonly ListedPage[];
  /** The page that the list belongs to, and its neighbours in it. */
  crumb: { url: string; title: string };
  former: string | undefined;
  next: string | undefined;
}

/** How many lines a page holds, so that it stays below what a page may weigh: with the words of each page, and without. */
const room = { withWords: 90, bare: 330 };

/** How many of the pages of a part, and of all leaflets, are shown where there is no room for all. */
const mostShown = { section: 5, leaflets: 40 };

interface ListAbout extends Pick<ListPage, "title" | "description" | "crumb"> {
  /** The address of the first page: the others are `2/`, `3/` below it. */
  address: string;
}

/** The pages of a list, in their order. */
function listPages(
  lines: readonly ListedPage[],
  { address, title, description, crumb }: ListAbout,
  words: Words,
): ListPage[] {
  const most = lines.some(({ description }) => description !== undefined) ? room.withWords : room.bare;
  const parts = Math.ceil(lines.length / most);
  const urlOf = (part: number) => (part === 1 ? address : `${address}${part}/`);
  return Array.from({ length: parts }, (_, index) => {
    const part = index + 1;
    return {
      url: urlOf(part),
      title: parts === 1 ? title : words.say("lists.part", { title, part, parts }),
      description,
      unlisted: true,
      entries: lines.slice(index * most, part * most),
      crumb,
      former: part > 1 ? urlOf(part - 1) : undefined,
      next: part < parts ? urlOf(part + 1) : undefined,
    };
  });
}

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
    const address = `/lists/a-to-z/${/^[a-z0-9-]+$/.test(id) ? id : `u${id.codePointAt(0)?.toString(16)}`}/`;
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

/** The parts of the guide, of which each shows its first pages and has pages of its own where there are too many. */
export function listSections<View extends SectionView>(
  sections: readonly View[],
  crumb: ListAbout["crumb"],
  words: Words,
): Listed<View & { all?: string; count?: number }> {
  if (sections.reduce((sum, { pages }) => sum + pages.length, 0) <= room.withWords) {
    return { shown: [...sections], lists: [] };
  }
  const listed = sections.map((section) => {
    const { id, title, description, pages } = section;
    if (pages.length <= mostShown.section) return { section, lists: [] };
    const lists = listPages(pages, { address: `/lists/sections/${id}/`, title, description, crumb }, words);
    const shown = {
      ...section,
      pages: pages.slice(0, mostShown.section),
      count: pages.length,
      all: lists[0]?.url ?? "",
    };
    return { section: shown, lists };
  });
  return { shown: listed.map(({ section }) => section), lists: listed.flatMap(({ lists }) => lists) };
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
