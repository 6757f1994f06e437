import type { Nation } from "../kinds/nations.ts";
import type { Contact, Data } from "../kinds/types.ts";

/** Where to turn at once, with the contacts themselves. */
export interface UrgentHelp {
  title: string;
  line: string;
  contacts: Contact[];
}

/** The urgent help for readers in some nations; `undefined` where the guide has none. */
export function urgentHelp(
  { urgent, contacts }: Pick<Data, "urgent" | "contacts">,
  nations: readonly Nation[],
): UrgentHelp | undefined {
  if (!urgent) return undefined;
  const all = urgent.contacts.flatMap((id) => contacts[id] ?? []);
  return {
    ...urgent,
    contacts: all.filter((contact) => contact.nations.some((each) => nations.includes(each))),
  };
}
