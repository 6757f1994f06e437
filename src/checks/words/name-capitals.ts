import type { Draft } from "../../content/model.ts";
import { isBritish } from "../../prose/british-english.ts";
import { splitWords, type Word, wordStarts } from "../../prose/split-words.ts";
import { oncePer } from "../once-per.ts";
import { type Finding, rule } from "../rule.ts";
import type { ReadPassage } from "../texts/read-passage.ts";
import { knownNames } from "./known-names.ts";

/** What names somebody of a service, in whose title its name has small letters: “a Macmillan cancer support worker”. */
const ofService = /^(?:workers?|nurses?|cent(?:re|er)s?|teams?|groups?|lines?|grants?|services?)$/;

/** The words that have small letters in names. */
const between = /^(?:a|an|and|at|by|for|in|of|on|the|to|with)$/;

/** A name of several words, and the same in small letters. */
interface LongName {
  words: readonly string[];
  lower: readonly string[];
}

/** Names of several words have the capitals that the data gives them. */
export const nameCapitals = rule({
  code: "name-capitals",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "A name of several words has its capitals wherever it stands.",
  check({ prose, draft }) {
    const { beginning } = longNames(draft);
    const isBegun = (word: Word) => beginning(word).length > 0;
    return prose.passages.flatMap((passage) =>
      passage.sentences
        .filter(({ words }) => words.some(isBegun))
        .flatMap(({ text, start, words }) =>
          words.flatMap((word, index): Finding[] => {
            const wrong = beginning(word).find((name) => isMiswritten(name, words, index));
            return wrong ? [told(wrong, words, index, passage, start + (wordStarts(text)[index] ?? 0))] : [];
          }),
        ),
    );
  },
});

function told(
  { words }: LongName,
  written: readonly Word[],
  index: number,
  { at }: ReadPassage,
  offset: number,
): Finding {
  const shown = written.slice(index, index + words.length).map(({ text }) => text);
  const message = `"${shown.join(" ")}" is a name with other capitals.`;
  return { at: at(offset), message, hint: `Write ${words.join(" ")}` };
}

/** The names by their first words; each word that was ever met is looked up once. */
const longNames = oncePer((draft: Draft) => {
  const names = (knownNames(draft) ?? []).flatMap((name): LongName[] => {
    const words = splitWords(name.replace(/^(?:The|An?) |\s*\(.*/gs, "")).map(({ text }) => text);
    const others = words.filter((word) => !between.test(word));
    // A title in sentence case is none.
    const isName = others.length > 1 && others.every((word) => /^\p{Lu}/u.test(word));
    return !isName ? [] : [{ words, lower: words.map((word) => word.toLowerCase()) }];
  });
  const met: (readonly LongName[])[] = [];
  const beginning = ({ id, text }: Word): readonly LongName[] => {
    met[id] ??= names.filter(({ lower }) => lower[0] === text.toLowerCase());
    return met[id];
  };
  return { beginning };
});

/**
 * Whether the words from `index` on are a name with other capitals: not where all are ordinary words in small letters, which
 * may say just that, nor where a misspelt one is told already.
 */
function isMiswritten({ words, lower }: LongName, sentence: readonly Word[], index: number): boolean {
  const written = sentence.slice(index, index + words.length).map(({ text }) => text);
  if (written.length < words.length || written.some((word, at) => word.toLowerCase() !== lower[at]))
    return false;
  const wrong = written.filter((word, at) => word !== words[at]);
  if (wrong.length === 0 || ofService.test(sentence[index + words.length]?.text ?? "")) return false;
  if (written.every((word) => word === word.toUpperCase())) return false;
  const isMeant = written.some(
    (word, at) => word === words[at] && /^\p{Lu}/u.test(word) && (index > 0 || at > 0),
  );
  const isRare = written.some((word, at) => word === words[at] && !isBritish(word.toLowerCase()));
  return (isMeant || isRare) && wrong.every((word) => isBritish(word));
}
