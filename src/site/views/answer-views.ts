import type { Content } from "../../content/model.ts";
import { nations } from "../../kinds/nations.ts";
import type { Data } from "../../kinds/types.ts";
import { contactCards } from "../../markdown/contact-cards.ts";

/** A question that readers ask and its answer as the search page needs it. */
export type AnswerView = Data["answers"][number] & {
  /** Cards of whom to call, as HTML; empty for an answer that needs no call. */
  calls: string;
};

/** Views of the questions that readers ask, those that are urgent first. */
export function answerViews({ data, words }: Content): AnswerView[] {
  const views = data.answers.map((each) => {
    const contacts = each.call.flatMap((id) => data.contacts[id] ?? []);
    return { ...each, calls: contacts.length > 0 ? contactCards(contacts, words) : "" };
  });
  return views.toSorted((one, other) => Number(other.urgent) - Number(one.urgent));
}

/** Cards of those who listen to anybody in any nation, as HTML; empty where the guide knows of none. */
export function callForAll({ data, words }: Content): string {
  const contacts = Object.values(data.contacts).filter(
    (contact) => contact.kind === "talk" && contact.nations.length === nations.length,
  );
  return contacts.length > 0 ? contactCards(contacts, words, { level: 3 }) : "";
}
