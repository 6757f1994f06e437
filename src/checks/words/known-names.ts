import { fieldPassages } from "../../content/field-passages.ts";
import type { Draft } from "../../content/model.ts";
import { splitWords } from "../../prose/split-words.ts";
import { oncePer } from "../once-per.ts";

/** Where names and rare words stand: data file → the fields that hold them. */
const nameFields: [file: keyof Draft["yaml"], fields: string[]][] = [
  ["words", ["names", "abbreviations", "spellings"]],
  ["organisation", ["name"]],
  ["contacts", ["name"]],
  ["sources", ["title", "publisher"]],
  ["glossary", ["short", "term"]],
];

/** A capital letter after the first: a term that is written so is a name, not a word that begins a line. */
const innerCapital = /\S.*\p{Lu}/u;

/** Names and rare words that the data knows, the longest first; `undefined` where a file that holds some cannot be read, which has been told. */
export const knownNames = oncePer(({ data, yaml }: Draft): string[] | undefined => {
  if (!data.words || nameFields.some(([file]) => yaml[file]?.value === undefined)) return undefined;
  const names = nameFields.flatMap(([file, fields]) =>
    fieldPassages(yaml[file] as NonNullable<Draft["yaml"][typeof file]>)
      .filter(({ field = "" }) => fields.includes(field))
      .filter(({ field, text }) => field !== "term" || innerCapital.test(text))
      .map(({ text }) => text),
  );
  return names.sort((a, b) => b.length - a.length);
});

/** The words of those names, each as it is written there. */
export const nameWords = oncePer((draft: Draft): Set<string> | undefined => {
  const names = knownNames(draft);
  return names && new Set(names.flatMap((name) => splitWords(name).map(({ text }) => text)));
});
