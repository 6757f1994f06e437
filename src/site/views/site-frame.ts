import type { Content } from "../../content/model.ts";
import { urgentHelp } from "../../content/urgent-help.ts";
import { nations } from "../../kinds/nations.ts";
import { sharedSize } from "../brand/shared-size.ts";
import { inFoot, type OwnView } from "./own-views.ts";

type Link = { url: string; title: string };

/**
 * What stands on every page: who publishes the guide, the urgent line, the menu and the foot. A page shows this and what its own view holds, and
 * nothing else.
 *
 * @param shown the views of own pages
 * @param sections the parts that the menu has room for
 * @param about the pages about the guide
 */
export function siteFrame(
  { data, words }: Content,
  shown: readonly OwnView[],
  { sections, about }: { sections: readonly (Link & { id: string })[]; about: readonly Link[] },
) {
  const menu = shown.filter(({ menu }) => menu).toSorted((a, b) => Number(a.menu) - Number(b.menu));
  const link = ({ url, menuName, footName }: OwnView) => ({ url, menuName, footName });
  const foot = (list: string) => inFoot(shown, list).map(link);
  return {
    organisation: data.organisation,
    /** The size of the picture that shared links show. */
    sharedSize,
    urgent: urgentHelp(data, nations),
    /** Whether there is a page of who can help. */
    hasHelp: shown.some(({ name }) => name === "help"),
    sections,
    menu: menu.map(link),
    foot: {
      find: foot("find"),
      about: [...about.map(({ url, title }) => ({ url, footName: title })), ...foot("about")],
    },
    language: words.language,
  };
}
