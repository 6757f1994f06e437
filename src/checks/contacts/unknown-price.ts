import { issue } from "../../report/catalogue.ts";
import type { TextRule } from "../rule.ts";
import { didYouMeanContact } from "./did-you-mean-contact.ts";
import { findPrices, plainPrice, priceSign } from "./find-prices.ts";
import { knownContacts } from "./known-contacts.ts";

/** Every price is one that a service page gives as its cost, with the day on which it was checked. */
export const unknownPrice: TextRule = {
  code: "unknown-price",
  summary: "Every price is one that a service page gives under `cost`.",
  check(text) {
    const known = knownContacts(text.draft)?.prices;
    if (!known) return [];
    const right = new Set(known.map(({ text }) => plainPrice(text)));
    return text.passagesWith(priceSign).flatMap(({ text, at }) =>
      findPrices(text)
        .filter((found) => !right.has(plainPrice(found.text)))
        .map((found) => {
          const otherwise = "Write it under cost on the page of its service, with the day it was checked.";
          const hint = didYouMeanContact(found.text, known, plainPrice, otherwise);
          return issue("unknown-price", at(found.index), `${found.text} is not known.`, hint);
        }),
    );
  },
};
