import type { FoundText } from "./found-text.ts";

const shape =
  /[£$€]\s?\d[\d,]*(?:\.\d+)?(?:\s?(?:k|m|bn|thousand|million|billion)\b)?|\b\d[\d,]*(?:\.\d+)? pounds\b/gi;

/** What a text with a sum of money has in any case. */
export const priceSign = /[£$€]|pounds/i;

/** Sums of money in a text. */
export function findPrices(text: string): FoundText[] {
  if (!priceSign.test(text)) return [];
  return [...text.matchAll(shape)].map(({ 0: found, index }) => ({ text: found.replace(/,$/, ""), index }));
}

/** A sum in one way of writing it: `£1,000.00`, `£ 1000` and `1000 pounds` are all `£1000`. */
export function plainPrice(price: string): string {
  const plain = price
    .toLowerCase()
    .replace(/\s|,(?=\d{3}(?!\d))/g, "")
    .replace(/\.0+$/, "");
  return plain.endsWith("pounds") ? `£${plain.replace(/pounds$/, "")}` : plain;
}
