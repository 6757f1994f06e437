import { nearest } from "../../report/did-you-mean.ts";
import type { KnownContact } from "./known-contact.ts";

/** A hint that names the known number, address or price that is nearly the same, and whose it is; or `otherwise`. */
export function didYouMeanContact(
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
