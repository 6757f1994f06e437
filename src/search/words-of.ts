import { stemmer } from "stemmer";

/**
 * The words of a text in small letters, without accents and apostrophes: “Can’t” is `cant`. A letter that is tied to a
 * word is part of it: “e-mail” is `email`. Raised numbers and fractions are none: “10⁹” is `10`, not another number.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/\p{No}/gu, " ")
    .normalize("NFKD")
    .replace(/\p{M}|['’]/gu, "")
    .replace(/(^|\P{L})(\p{L})-(?=\p{L})/gu, "$1$2");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * What the forms of a word have in common, such as `wait` for “waits” and “waiting”; the word itself where it is not
 * English.
 *
 * @param irregular forms that no rule makes, each with its word: `spoke` and `speak`
 */
export function stemOf(
  word: string,
  language: string,
  irregular: ReadonlyMap<string, string> = none,
): string {
  const regular = irregular.get(word) ?? word;
  return isEnglish(language) ? stemmer(regular) : regular;
}

/** Whether a language is English, of which alone there are rules and a dictionary here. */
export const isEnglish = (language: string) => /^en\b/.test(language);

const none: ReadonlyMap<string, string> = new Map();
