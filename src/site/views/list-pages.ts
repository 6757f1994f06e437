import type { Source } from "../../kinds/types.ts";
import type { Words } from "../../words/words.ts";
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
  /** What the guide is based on, where it is a list of that. */
  sources?: readonly Source[];
  /** The page that the list belongs to, and its neighbours in it. */
  crumb: { url: string; title: string };
  former: string | undefined;
  next: string | undefined;
}

/** A hard word in a list of them. */
export interface ListedTerm {
  id: string;
  term: string;
}

/** A list as the page shows it that it belongs to, and the pages of what has no room there. */
export interface Listed<View> {
  shown: View[];
  lists: ListPage[];
}

/** How many lines a page holds, so that it stays below what a page may weigh: with the words of each line, and without. */
export const room = { withWords: 90, bare: 330 };

/** The page that a list belongs to. */
export interface ListOwner {
  url: string;
  title: string;
  description: string;
}

interface ListAbout extends Pick<ListPage, "title" | "description" | "crumb"> {
  /** The address of the first page: the others are `2/`, `3/` below it. */
  address: string;
}

/** The pages of a list, in their order, with so many lines each. */
export function listPages<Line>(
  lines: readonly Line[],
  most: number,
  { address, title, description, crumb }: ListAbout,
  words: Words,
): (Omit<ListPage, "entries"> & { entries: readonly Line[] })[] {
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
