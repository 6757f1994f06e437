import { rule } from "../rule.ts";
import { findPrices, priceSign } from "./find-prices.ts";
import { knownPrices } from "./known-contacts.ts";

const otherwise = "Write it under cost on the page of its service, with the day it was checked.";

/** Every price is one that a service page gives as its cost, with the day on which it was checked. */
export const unknownPrice = rule({
  code: "unknown-price",
  severity: "error",
  group: "Contacts",
  of: "text",
  summary: "Every price is one that a service page gives under `cost`.",
  check(text) {
    const known = knownPrices(text.draft);
    return text.passagesWith(priceSign).flatMap((passage) =>
      findPrices(passage.text)
        .filter((found) => !known.has(found.text))
        .map((found) => {
          const hint = known.hint(found.text, otherwise);
          return { at: passage.at(found.index), message: `${found.text} is not known.`, hint };
        }),
    );
  },
});
