import { isBritish } from "../../prose/british-english.ts";
import { isEnglish } from "../../search/words-of.ts";

/** Whether a dictionary has a word, as it is written, with a capital, or as an abbreviation; there is one of English alone. */
export function isWord(word: string, language: string): boolean {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return !isEnglish(language) || [word, capital, word.toUpperCase()].some(isBritish);
}
