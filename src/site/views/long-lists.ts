import type { Words } from "../../words/words.ts";
import { type Listed, type ListOwner, listPages, room } from "./list-pages.ts";
import type { ListedPage } from "./listed-page.ts";

/** How many of the parts, of the pages of a part, and of all leaflets, are shown where there is no room for all. */
const mostShown = { sections: 12, section: 5, leaflets: 40 };

/** How many parts the menu of every page holds. */
const mostInMenu = 8;

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
  crumb: ListOwner,
  words: Words,
): ListedSections<View> {
  const isShort = sections.reduce((sum, { pages }) => sum + pages.length, 0) <= room.withWords;
  const isMany = !isShort && sections.length > mostShown.sections;
  const most = isShort ? room.withWords : isMany ? 0 : mostShown.section;
  const listed = sections.map((section) => {
    const { id, title, description, pages } = section;
    const here = { ...section, url: `${crumb.url}#${id}` };
    if (pages.length <= most) return { section: here, lists: [] };
    const lists = listPages(
      pages,
      room.withWords,
      { address: `/lists/sections/${id}/`, title, description, crumb },
      words,
    );
    const all = lists[0]?.url ?? here.url;
    const shown = { ...here, pages: pages.slice(0, most), count: pages.length, all };
    return { section: isMany ? { ...shown, url: all } : shown, lists };
  });
  const shown = listed.map(({ section }) => section);
  const urls = new Map(shown.map(({ id, url }) => [id, url]));
  const lists = listed.flatMap(({ lists }) => lists);
  if (!isMany) return { shown, lists, urls };
  const about = { address: "/lists/sections/", title: crumb.title, description: crumb.description, crumb };
  const lines = shown.map(({ url, title, description }) => ({ url, title, description }));
  const ofAll = listPages(lines, room.withWords, about, words);
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

/** All leaflets: the first, and pages with all where they are too many. */
export function listLeaflets<View extends ListedPage>(
  leaflets: readonly View[],
  crumb: ListOwner,
  words: Words,
): Listed<View> {
  if (leaflets.length <= mostShown.leaflets) return { shown: [...leaflets], lists: [] };
  const lines = leaflets.map(({ url, title, description }) => ({ url, title, description }));
  const about = { address: "/lists/leaflets/", title: crumb.title, description: crumb.description, crumb };
  return {
    shown: leaflets.slice(0, mostShown.leaflets),
    lists: listPages(lines, room.withWords, about, words),
  };
}
