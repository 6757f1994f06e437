import { matchesOf } from "../../prose/matches-of.ts";
import { numberWords, plainNumbers, readNumberWords } from "../../prose/plain-numbers.ts";
import type { FoundText } from "./find-phones.ts";

const amount = "\\d[\\d,]*(?:\\.\\d+)?";
const scale = "(?:\\s?(?:k|m|bn|hundred|thousand|million|billion)\\b)?";
const word = `(?:an?|and|${numberWords.join("|")})`;
const unit = "(?:pounds?(?: sterling)?|quid|GBP|pence|euros?|EUR|dollars?|USD)";

/** Sums with a sign or a code before them, with a unit behind them, and in words. Pounds that somebody weighs or loses are none. */
const shape = new RegExp(
  `(?:[£$€]|\\b(?:GBP|EUR|USD)\\b)\\s?${amount}${scale}|` +
    `(?<!\\b(?:weigh(?:s|ed|ing)?|los(?:e|es|t|ing)|gain(?:s|ed|ing)?|stone|put on|heavier|lighter)\\b[^.!?]{0,20})\\b(?:${amount}${scale}[\\s-]?${unit}\\b(?! (?:lighter|heavier))|\\d+p\\b|` +
    `${word}(?:[\\s-]+${word})*[\\s-]+${unit}\\b)`,
  "gi",
);

const units = "pounds?|quid|pence|euros?|dollars?|gbp|eur|usd".replace(
  /[a-z]/g,
  (letter) => `[${letter}${letter.toUpperCase()}]`,
);

/** What a text with a sum of money has in any case. Every text is asked, so it has no flag `i`, which with `u` takes four times as long. */
export const priceSign = new RegExp(`[£$€￡]|\\b(?:${units})\\b|\\p{Nd}[pP]\\b`, "u");

/** Sums of money in a text, however they are written. */
export function findPrices(text: string): FoundText[] {
  if (!priceSign.test(text)) return [];
  return matchesOf(plainNumbers(text), shape)
    .filter(
      ({ 0: found }) => /\d/.test(found) || new RegExp(`\\b(?:${numberWords.join("|")})\\b`, "i").test(found),
    )
    .map(({ 0: found, index }) => ({
      text: text.slice(index, index + found.replace(/,$/, "").length),
      index,
    }));
}

const multiples: Readonly<Record<string, number>> = {
  k: 1e3,
  hundred: 1e2,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** A sum in one way of writing it: `£1,000.00`, `£ 1k`, `1000 pounds`, `GBP 1000` and `one thousand pounds` are all `£1000`. */
export function plainPrice(price: string): string {
  const plain = plainNumbers(price)
    .toLowerCase()
    .replace(/,(?=\d{3}(?!\d))/g, "");
  const written = /\d[\d,]*(?:\.\d+)?/.exec(plain)?.[0];
  // A comma in another place makes it no sum that anybody knows.
  if (written?.includes(",")) return plain;
  const multiple = /\d\s?(k|m|bn|hundred|thousand|million|billion)\b/.exec(plain)?.[1] ?? "";
  const number =
    written === undefined ? readNumberWords(plain) : Number(written) * (multiples[multiple] ?? 1);
  if (/€|eur/.test(plain)) return `€${number}`;
  if (/\$|usd|dollar/.test(plain)) return `$${number}`;
  return /pence|\dp$/.test(plain) ? `£${number / 100}` : `£${number}`;
}
