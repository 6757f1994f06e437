import { isBritish, suggestBritish } from "../../prose/british-english.ts";
import type { Sentence } from "../../prose/split-sentences.ts";
import { type Word, wordStarts } from "../../prose/split-words.ts";
import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";
import { nameWords } from "./known-names.ts";
import { likeliestWord } from "./likeliest-word.ts";
import { type Prose, passagesOf, wordsOf } from "./prose.ts";
import type { ReadPassage } from "./read-passage.ts";

/** How many words of one run are looked up for what the author meant: each takes the dictionary a tenth of a second. */
const mostLookups = 20;

/** What may be a word of the dictionary; it would search long for any other string of characters. */
const lookable = /^[a-z’'-]{1,24}$/i;

/** Every word is spelled as in Britain: by the dictionary, `data/words.yaml` and the names in the data. */
export const spelling: Rule = {
  code: "spelling",
  summary: "Every word is spelled as in Britain, or is listed in `data/words.yaml`.",
  check: (draft) => {
    const known = nameWords(draft);
    if (!known) return [];
    const seen: (boolean | undefined)[] = [];
    const isRight = (word: Word) => {
      seen[word.id] ??= isSpelled(word, known);
      return seen[word.id] === true;
    };
    const strange = wordsOf(draft).filter((word) => !isRight(word));
    if (strange.length === 0) return [];
    const holdsOne = ({ pieces }: Prose) =>
      strange.some((word) => pieces.some((text) => text.includes(word.text)));
    const wrong = passagesOf(draft, holdsOne).flatMap((passage) =>
      passage.sentences.flatMap((sentence) =>
        sentence.words.every(isRight) ? [] : misspelt(passage, sentence, isRight),
      ),
    );
    const lookedUp = [...new Set(wrong.map(({ text }) => text))].slice(0, mostLookups);
    const hints = new Map(lookedUp.map((text) => [text, hintFor(text, known)]));
    return wrong.map(({ text, at }) => {
      const message = `"${text}" is not in the dictionary of British English.`;
      return issue("spelling", at, message, hints.get(text) ?? ifRight);
    });
  },
};

const ifRight = "If it is right, add it to data/words.yaml.";

/** A word, the two halves of a compound, or what is no word: a number or an address. */
function isSpelled({ text }: Word, known: ReadonlySet<string>): boolean {
  if (/[.@:_]|^\d/.test(text)) return true;
  const has = (form: string) =>
    known.has(form) || known.has(form.charAt(0).toLowerCase() + form.slice(1)) || isBritish(form);
  const stem = text.replaceAll("’", "'").replace(/'s?$/, "");
  return has(text) || has(stem) || (/[-/]/.test(stem) && stem.split(/[-/]/).every(has));
}

function misspelt({ at }: ReadPassage, { text, start, words }: Sentence, isRight: (word: Word) => boolean) {
  const starts = wordStarts(text);
  return words.flatMap((word, index) =>
    isRight(word) ? [] : [{ text: word.text, at: at(start + (starts[index] as number)) }],
  );
}

function hintFor(text: string, known: ReadonlySet<string>): string {
  const looked = lookable.test(text) ? suggestBritish(text) : [];
  const meant = likeliestWord(text, [...looked, ...known]);
  return meant === undefined ? ifRight : `Did you mean "${meant}"? ${ifRight}`;
}
