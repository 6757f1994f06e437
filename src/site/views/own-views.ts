import type { Content } from "../../content/model.ts";
import { type NamedPage, type OwnName, shownPages } from "../../content/own-addresses.ts";
import { ownPages } from "../../kinds/own-pages.ts";
import { keysOf, recordOf } from "../../records.ts";

/** A page that has no file in `content`, as its template needs it. */
export interface OwnView extends Omit<NamedPage, "isShown"> {
  url: string;
  title: string;
  description: string;
  /** What it is called in the menu, and at the foot of every page. */
  menuName: string;
  footName: string;
}

/** Views of the pages that a guide has beside those of its files. */
export function ownViews(content: Content): OwnView[] {
  return shownPages(content).map(({ isShown, ...page }) => {
    const { title = "", description = "", menu, foot } = wordsFor(page.name, content);
    const view = { ...page, url: page.address, title, description };
    return { ...view, menuName: menu ?? title, footName: foot ?? title };
  });
}

/** The home page has words of the guide's own. */
function wordsFor(name: OwnName, { data, words }: Content): Record<string, string> {
  if (name !== "home") return words.group(`pages.${name}`);
  return { title: data.home.title, description: data.home.description };
}

/** The pages of a list at the foot, in its order. */
export function inFoot(views: readonly OwnView[], list: string): OwnView[] {
  const inList = views.filter(({ foot }) => foot?.list === list);
  return inList.toSorted((one, other) => Number(one.foot?.order) - Number(other.foot?.order));
}

/** Views by name: a list of one, or of none where the guide has not got the page. */
export function ownByName(views: readonly OwnView[]): Record<OwnName, OwnView[]> {
  return recordOf(keysOf(ownPages), (own) => views.filter(({ name }) => name === own));
}
