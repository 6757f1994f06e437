import type { Draft } from "../../content/model.ts";
import { splitWords, type Word } from "../../prose/split-words.ts";
import { oncePerDraft } from "../once-per-draft.ts";

/** A capital letter after the first: what is written so is a name, not a word that begins a line. */
const innerCapital = /\S.*\p{Lu}/u;

/** Names that the data knows: its own list, and those of organisations, sources and the glossary. */
export const knownNames = oncePerDraft(({ data }: Draft): string[] => {
  const { words, organisation, contacts, sources, glossary } = data;
  const terms = Object.values(glossary ?? {});
  return [
    ...(words?.names ?? []),
    ...(words?.abbreviations ?? []),
    ...(organisation ? [organisation.name] : []),
    ...Object.values(contacts ?? {}).map(({ name }) => name),
    ...Object.values(sources ?? {}).flatMap(({ title, publisher }) => [title, publisher]),
    ...terms.flatMap(({ short }) => short ?? []),
    ...terms.map(({ term }) => term).filter((term) => innerCapital.test(term)),
  ];
});

/** The words of those names, each as it is written there. */
export const nameWords = oncePerDraft(
  (draft: Draft): Set<Word> => new Set(knownNames(draft).flatMap((name) => splitWords(name))),
);
