import type { Words } from "../../words/words.ts";
import type { ListedPage } from "./listed-page.ts";

/** A letter and its lines: words that somebody may look for, and where they lead. `id` is part of its anchor. */
export interface IndexLetter<Line = ListedPage> {
  id: string;
  letter: string;
  entries: Line[];
}

interface Indexed {
  title: string;
  url: string;
  /** What it is, where its title may be that of another page. */
  see?: string;
  aliases?: readonly string[];
}

/** Every page under its title and under each of its aliases, by letter. */
export function aToZ(pages: readonly Indexed[], words: Words): IndexLetter<ListedPage>[] {
  const entries = pages.flatMap(({ title, url, see, aliases = [] }): ListedPage[] => [
    { title, url, ...(see && { see }) },
    ...aliases.map((alias) => ({
      title: alias.charAt(0).toLocaleUpperCase(words.language) + alias.slice(1),
      see: title,
      url,
    })),
  ]);
  return byLetter(entries, words);
}

/** Lines in the order of the alphabet, by their first letter; those that begin with a digit stand together. */
export function byLetter<Line extends { title: string; url: string }>(
  lines: readonly Line[],
  words: Words,
): IndexLetter<Line>[] {
  const { language } = words;
  const { compare } = new Intl.Collator(language);
  const digits = words.say("aToZ.digits");
  const letterOf = ({ title }: Line) =>
    /^\d/.test(title) ? digits : title.charAt(0).toLocaleUpperCase(language);
  const letters = new Map<string, Line[]>();
  for (const line of lines.toSorted((a, b) => compare(a.title, b.title) || compare(a.url, b.url))) {
    const letter = letterOf(line);
    const entries = letters.get(letter) ?? [];
    letters.set(letter, entries);
    entries.push(line);
  }
  return [...letters].map(([letter, entries]) => ({
    id: letter === digits ? "0-9" : letter.toLocaleLowerCase(language),
    letter,
    entries,
  }));
}
