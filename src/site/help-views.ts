import { helpPages } from "../content/help-pages.ts";
import type { Content } from "../content/model.ts";
import { contactCards } from "../markdown/contact-cards.ts";

/** A help page as its template needs it. */
interface HelpView {
  url: string;
  title: string;
  description: string;
  /** Whether it is the page of one nation. */
  isOfNation: boolean;
  groups: { kind: string; title: string; html: string }[];
}

/** Views of the help pages: everybody's, then one for each nation; each card says how and when it was read. */
export function helpViews({ data, words }: Content): HelpView[] {
  return helpPages(data).map(({ url, nation, groups }) => {
    const about = nation && { nation: words.say(`nations.${nation}`) };
    return {
      url,
      title: about ? words.say("help.titleOfNation", about) : words.say("pages.help.title"),
      description: about ? words.say("help.descriptionOfNation", about) : words.say("pages.help.description"),
      isOfNation: nation !== undefined,
      groups: groups.map(({ kind, contacts }) => ({
        kind,
        title: kind === "urgent" ? (data.urgent?.title ?? "") : words.say(`help.kinds.${kind}`),
        html: contactCards(contacts, words, {
          level: 3,
          more: ({ languages, source, checked }) => [
            ...(languages ? [languages] : []),
            words.say("help.evidence", { how: data.sources[source]?.how ?? "", date: words.date(checked) }),
          ],
        }),
      })),
    };
  });
}
