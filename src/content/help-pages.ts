import { helpKinds } from "../kinds/data/contacts.ts";
import { type Nation, nations } from "../kinds/nations.ts";
import { ownPages } from "../kinds/own-pages.ts";
import type { Contact, Data } from "../kinds/types.ts";
import { urgentHelp } from "./urgent-help.ts";

/** Who can help, on one page: in the whole of the UK, or in one nation. */
interface HelpPage {
  url: string;
  /** Whose page it is; without it, everybody's. */
  nation?: Nation;
  groups: { kind: "urgent" | (typeof helpKinds)[number]; contacts: Contact[] }[];
}

const { address, isShown } = ownPages.help;

/** The help pages of a guide, everybody's first; none where no contact is of a kind that they show. */
export function helpPages(data: Pick<Data, "contacts" | "urgent">): HelpPage[] {
  if (!isShown({ data })) return [];
  const all = Object.values(data.contacts);
  const page = (url: string, readers: readonly Nation[], nation?: Nation): HelpPage => ({
    url,
    ...(nation && { nation }),
    groups: [
      { kind: "urgent" as const, contacts: urgentHelp(data, readers)?.contacts ?? [] },
      ...helpKinds.map((kind) => ({
        kind,
        contacts: all.filter(
          (each) => each.kind === kind && readers.every((one) => each.nations.includes(one)),
        ),
      })),
    ].filter(({ contacts }) => contacts.length > 0),
  });
  return [page(address, nations), ...nations.map((nation) => page(`${address}${nation}/`, [nation], nation))];
}
