import type { Draft } from "../../content/model.ts";
import { nearest } from "../../report/did-you-mean.ts";
import { mayBeUnread } from "../may-be-unread.ts";
import { oncePer } from "../once-per.ts";
import { ownerOf, placedValues } from "../placed-values.ts";
import { dialled } from "./find-phones.ts";
import { findPrices, plainPrice } from "./find-prices.ts";

/** A number, address or price that the data knows, and whose it is. */
interface KnownContact {
  text: string;
  owner: string;
}

/** Everything of one kind that the data knows. */
export interface Known {
  /** Whether it has this, in whichever way that is written. */
  has(written: string): boolean;
  /** A hint that names the one which is nearly the same; or `otherwise`. */
  hint(written: string, otherwise: string): string;
}

/** Every phone number that stands in a field for one. */
export const knownPhones = oncePer((draft: Draft) => knowing(contacts("phone", draft), dialled, draft));

/** Every e-mail address that stands in a field for one. */
export const knownEmails = oncePer((draft: Draft) =>
  knowing(contacts("email", draft), (text) => text.toLowerCase(), draft),
);

/** The prices of services. */
export const knownPrices = oncePer((draft: Draft) => {
  const prices = draft.services.flatMap(({ fields: { cost, title }, slug }) =>
    findPrices(cost?.text ?? "").map(({ text }) => ({ text, owner: title ?? slug })),
  );
  return knowing(prices, plainPrice, draft);
});

function knowing(all: readonly KnownContact[], plain: (text: string) => string, draft: Draft): Known {
  const right = new Set(all.map(({ text }) => plain(text)));
  return {
    has: (written) => right.has(plain(written)) || mayBeUnread(written, draft),
    hint: (written, otherwise) => didYouMeanContact(written, all, plain, otherwise),
  };
}

function contacts(by: "phone" | "email", draft: Draft): KnownContact[] {
  return placedValues("contact", draft)
    .filter(({ field }) => field.by === by)
    .map((value) => ({ text: value.value, owner: ownerOf(value) }));
}

/** A hint that names the known number, address or price that is nearly the same, and whose it is; or `otherwise`. */
function didYouMeanContact(
  written: string,
  known: readonly KnownContact[],
  plain: (text: string) => string,
  otherwise: string,
): string {
  const near = nearest(
    plain(written),
    known.map(({ text }) => plain(text)),
  );
  const meant = known.find(({ text }) => plain(text) === near);
  return meant ? `Did you mean ${meant.text}, ${meant.owner}?` : otherwise;
}
