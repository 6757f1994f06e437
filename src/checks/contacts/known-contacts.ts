import type { Draft } from "../../content/model.ts";
import { mayStandIn } from "../may-stand-in.ts";
import { oncePer } from "../once-per.ts";
import { didYouMeanContact } from "./did-you-mean-contact.ts";
import { dialled } from "./find-phones.ts";
import { findPrices, plainPrice } from "./find-prices.ts";
import type { KnownContact } from "./known-contact.ts";

/** Everything of one kind that the data knows. */
export interface Known {
  /** Whether it has this, in whichever way that is written. */
  has(written: string): boolean;
  /** A hint that names the one which is nearly the same; or `otherwise`. */
  hint(written: string, otherwise: string): string;
}

/** The phone numbers of contacts and services. */
export const knownPhones = oncePer((draft: Draft): Known => {
  const phones = [
    ...contacts(draft).flatMap(({ phone, name }) => known(phone, name)),
    ...services(draft).flatMap(({ phone, title }) => known(phone?.text, title)),
  ];
  return knowing(phones, dialled, (written) => mayStandIn(["contacts", "services"], written, draft));
});

/** The e-mail addresses of the publisher, of contacts and of services. */
export const knownEmails = oncePer((draft: Draft): Known => {
  const { organisation } = draft.data;
  const emails = [
    ...known(organisation?.email, organisation?.name ?? ""),
    ...contacts(draft).flatMap(({ email, name }) => known(email, name)),
    ...services(draft).flatMap(({ email, title }) => known(email?.text, title)),
  ];
  const parts = ["organisation", "contacts", "services"] as const;
  return knowing(
    emails,
    (text) => text.toLowerCase(),
    (written) => mayStandIn(parts, written, draft),
  );
});

/** The prices of services. */
export const knownPrices = oncePer((draft: Draft): Known => {
  const prices = services(draft).flatMap(({ cost, title }) =>
    findPrices(cost?.text ?? "").flatMap(({ text }) => known(text, title)),
  );
  return knowing(prices, plainPrice, (written) => mayStandIn(["services"], written, draft));
});

function knowing(
  all: readonly KnownContact[],
  plain: (text: string) => string,
  isDoubtful: (written: string) => boolean,
): Known {
  const right = new Set(all.map(({ text }) => plain(text)));
  return {
    has: (written) => right.has(plain(written)) || isDoubtful(written),
    hint: (written, otherwise) => didYouMeanContact(written, all, plain, otherwise),
  };
}

function contacts({ data }: Draft) {
  return Object.values(data.contacts ?? {});
}

function services(draft: Draft) {
  return draft.services.map(({ fields, slug }) => ({ ...fields, title: fields.title ?? slug }));
}

function known(text: string | undefined, owner: string): KnownContact[] {
  return text === undefined ? [] : [{ text, owner }];
}
