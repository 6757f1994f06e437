import type { Data } from "../kinds/types.ts";
import { type BoxList, boxLists } from "../markdown/box-lists.ts";
import { sectionTokens } from "../markdown/section-tokens.ts";
import type { Content, Draft } from "./model.ts";
import { printablePages } from "./printable-pages.ts";

/** The lists of a pack, and the boxes of the guide that they stand in. */
export const packBoxes = { questions: "tick", records: "tick", sentences: "say" } as const;

/** The name of a list of a pack. */
export type PackListName = keyof typeof packBoxes;

/** A list of the guide, as a pack offers it. */
export interface PackList {
  title: string;
  leadIn: string;
  items: string[];
}

/** The lists in a part of the guide that a pack names; none where there is no such part. */
export function listsOfPart(part: string, name: PackListName, read: Content | Draft): BoxList[] {
  const [slug, anchor] = part.split("#");
  const page = printablePages(read as Content).find((each) => each.slug === slug);
  if (!page) return [];
  const { tokens } = page.body;
  return boxLists(anchor === undefined ? tokens : sectionTokens(tokens, anchor), packBoxes[name]);
}

/**
 * What a pack offers under one of its lists: each list of the guide under its own heading, or under the title of its page
 * where that has no other.
 */
export function packLists(pack: NonNullable<Data["pack"]>, name: PackListName, content: Content): PackList[] {
  return pack[name].flatMap((part) => {
    const lists = listsOfPart(part, name, content);
    const isLone = lists.length === 1 && !part.includes("#");
    const page = printablePages(content).find(({ slug }) => slug === part.split("#", 1)[0]);
    return lists.map(({ heading, ...list }) => ({
      ...list,
      title: isLone ? (page?.data.title ?? heading) : heading,
    }));
  });
}
