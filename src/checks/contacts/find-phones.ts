import type { FoundText } from "./found-text.ts";

/**
 * A plus sign, a zero or a bracket and at least seven digits; nine digits that begin with none of them; or a short
 * number that somebody is told to call.
 */
const shape =
  /(?<![\w£$€/.@+–-])(?:(?:\+|\(?0)\d?(?:[\s()–.-]*\d){6,14}|[1-9](?:[\s–-]?\d){8,14})(?![\w/@])|(?<=\b(?:call|ring|dial|phone|telephone) )[1-9]\d{2,5}(?: \d{3})?(?![\w\s]*\d)/gi;

const date = /^\d{1,4}[\s–.-]\d{1,2}[\s–.-]\d{1,4}$/;

/** What a text with a phone number has in any case. */
export const phoneSign = /\d[\s()–.-]*\d[\s()–.-]*\d/;

/** Phone numbers in a text. Dates, years and sums are none. */
export function findPhones(text: string): FoundText[] {
  if (!phoneSign.test(text)) return [];
  return [...text.matchAll(shape)]
    .map(({ 0: found, index }) => ({ text: found, index }))
    .filter(({ text: found }) => !date.test(found));
}

/** The digits of a phone number as they are dialled within the UK. */
export function dialled(phone: string): string {
  return phone.replace(/\D/g, "").replace(/^(?:00)?44(?=\d{9,10}$)/, "0");
}
