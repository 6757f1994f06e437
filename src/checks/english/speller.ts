import type { Draft } from "../../content/model.ts";
import { isBritish, suggestBritish } from "../../prose/british-english.ts";
import type { Word } from "../../prose/split-words.ts";
import { oncePer } from "../once-per.ts";
import { nameWords } from "../words/known-names.ts";
import { likeliestWord } from "./likeliest-word.ts";
import { placeNames } from "./place-names.ts";

/** Tells right words from wrong ones, and what a wrong one was meant to be. */
export interface Speller {
  knows(word: Word): boolean;
  advise(word: Word): string;
}

/** How many words of one run are looked up for what the author meant: each takes the dictionary a tenth of a second. */
const mostLookups = 20;

/** What may be a word of the dictionary; it would search long for any other string of characters. */
const lookable = /^[a-z’'-]{1,24}$/i;

const ifRight = "If it is right, add it to data/words.yaml.";

/** The dictionary with the names and words of the data; `undefined` where those cannot be read. */
export const spellerOf = oncePer((draft: Draft): Speller | undefined => {
  const names = nameWords(draft);
  if (!names) return undefined;
  const known = new Set([...names, ...placeNames(draft)]);
  const seen: (boolean | undefined)[] = [];
  const hints = new Map<Word, string>();
  return {
    knows(word) {
      seen[word.id] ??= isSpelled(word, known);
      return seen[word.id] === true;
    },
    advise(word) {
      if (!hints.has(word) && hints.size < mostLookups) hints.set(word, hintFor(word, known));
      return hints.get(word) ?? ifRight;
    },
  };
});

/** A number, also one in which letters stand for digits, which a rule of its own tells. */
const number = /^\d|^[OIl]+\d[\dOoIl]*$|^O{2,}$/;

/** Letters that belong in no word of Latin letters, which another rule tells. */
const alien = /[\p{Script=Cyrillic}\p{Script=Greek}\ufb00-\ufb06]/u;

/** A word, an abbreviation of which there are several, the two halves of a compound, or what is no word of English: a number, an address, a word in other letters. */
function isSpelled({ text }: Word, known: ReadonlySet<string>): boolean {
  if (/[.@:_]/.test(text) || number.test(text) || alien.test(text) || !/\p{Script=Latin}/u.test(text))
    return true;
  const has = (form: string) =>
    known.has(form) ||
    known.has(form.charAt(0).toLowerCase() + form.slice(1)) ||
    isBritish(form) ||
    (/^\p{Lu}.*\p{Ll}/u.test(form) && isBritish(withoutAccents(form)));
  const stem = text.replaceAll("’", "'").replace(/'s?$/, "");
  const one = stem.replace(/(?<=^\p{Lu}{2,})s$/u, "");
  return has(text) || has(stem) || has(one) || (/[-/]/.test(stem) && stem.split(/[-/]/).every(has));
}

/** A name as the dictionary has it: Zoë and Siân are Zoe and Sian there. */
function withoutAccents(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "");
}

function hintFor({ text }: Word, known: ReadonlySet<string>): string {
  const looked = lookable.test(text) ? suggestBritish(text) : [];
  const meant = likeliestWord(text, [...looked, ...known]);
  return meant === undefined ? ifRight : `Did you mean "${meant}"? ${ifRight}`;
}
