import { helpPages } from "../../content/help-pages.ts";
import type { Content } from "../../content/model.ts";
import { contactCards } from "../../markdown/contact-cards.ts";

/** A help page as its template needs it. */
interface HelpView {
  url: string;
  title: string;
  description: string;
  /** Whether it is the page of one nation. */
  isOfNation: boolean;
  /** The pages of nations. */
  nations: { url: string; title: string }[];
  groups: { kind: string; title: string; html: string }[];
}

/** Views of the help pages: everybody's, then one for each nation; each card says how and when it was read. */
export function helpViews({ data, words }: Content): HelpView[] {
  const pages = helpPages(data);
  const titleOf = ({ nation }: Pick<(typeof pages)[number], "nation">) =>
    nation
      ? words.say("help.titleOfNation", { nation: words.say(`nations.${nation}`) })
      : words.say("pages.help.title");
  const ofNations = pages
    .filter(({ nation }) => nation)
    .map((page) => ({ url: page.url, title: titleOf(page) }));
  return pages.map(({ url, nation, groups }) => {
    const about = nation && { nation: words.say(`nations.${nation}`) };
    return {
      url,
      title: titleOf({ nation }),
      description: about ? words.say("help.descriptionOfNation", about) : words.say("pages.help.description"),
      isOfNation: nation !== undefined,
      nations: ofNations,
      groups: groups.map(({ kind, contacts }) => ({
        kind,
        title: kind === "urgent" ? (data.urgent?.title ?? "") : words.say(`help.kinds.${kind}`),
        html: contactCards(contacts, words, {
          level: 3,
          more: ({ languages }) => (languages ? [languages] : []),
          evidence: ({ source, checked }) => {
            const { publisher = "", how = "" } = data.sources[source] ?? {};
            return words.say("help.evidence", { publisher, how, date: words.date(checked) });
          },
        }),
      })),
    };
  });
}
