import type { Draft } from "../../content/model.ts";
import { oncePerDraft } from "../once-per-draft.ts";
import { findPrices } from "./find-prices.ts";

/** A number, address or price that the data knows, and whose it is. */
export interface KnownContact {
  text: string;
  owner: string;
}

/** Everything of one kind that the data knows. */
export interface KnownContacts {
  phones: KnownContact[];
  emails: KnownContact[];
  prices: KnownContact[];
}

/**
 * Every phone number and e-mail of contacts and services and the publisher's e-mail, and every price of a service;
 * `undefined` where a file that may hold more could not be read.
 */
export const knownContacts = oncePerDraft((draft: Draft): KnownContacts | undefined => {
  const { contacts, organisation } = draft.data;
  const services = draft.services.flatMap(({ data }) => data ?? []);
  if (!contacts || !organisation || services.length < draft.services.length) return undefined;
  const people = Object.values(contacts);
  return {
    phones: [
      ...people.flatMap(({ phone, name }) => known(phone, name)),
      ...services.flatMap(({ phone, title }) => known(phone?.text, title)),
    ],
    emails: [
      ...known(organisation.email, organisation.name),
      ...people.flatMap(({ email, name }) => known(email, name)),
      ...services.flatMap(({ email, title }) => known(email?.text, title)),
    ],
    prices: services.flatMap(({ cost, title }) =>
      findPrices(cost.text).flatMap(({ text }) => known(text, title)),
    ),
  };
});

function known(text: string | undefined, owner: string): KnownContact[] {
  return text === undefined ? [] : [{ text, owner }];
}
