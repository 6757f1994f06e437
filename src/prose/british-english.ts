import dictionary from "dictionary-en-gb";
import nspell from "nspell";
import { KeptAnswers } from "../cache/kept-answers.ts";
import { addedWords } from "./added-words.ts";

type Speller = ReturnType<typeof nspell>;

let speller: Speller | undefined;

/** To read the dictionary takes a quarter of a second, to read its answers to what was asked before a hundredth. */
const answers = new KeptAnswers<boolean>(
  "dictionary",
  Buffer.concat([dictionary.aff, dictionary.dic, Buffer.from(addedWords.join())]),
);

/** The dictionary, read when it is first asked for a word that no run before has looked up. */
function british(): Speller {
  const { aff, dic } = dictionary;
  if (!speller) {
    speller = nspell({ aff: Buffer.from(aff), dic: Buffer.from(dic) });
    for (const word of addedWords) speller.add(word);
  }
  return speller;
}

/** Whether the dictionary of British English has a word, as written: `England` is a word, `england` is not. */
export function isBritish(word: string): boolean {
  return answers.answer(word, () => british().correct(word));
}

/** Keeps what was looked up for the next run. */
export function keepAnswers(): void {
  answers.keep();
}

/** Words of the dictionary that the author may have meant, the likeliest first. */
export function suggestBritish(word: string): string[] {
  return british().suggest(word);
}
