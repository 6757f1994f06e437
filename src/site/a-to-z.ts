import type { Words } from "../words/words.ts";

/** A line of the A to Z: words that somebody may look for, and where they lead. */
interface IndexEntry {
  words: string;
  /** The title of the page, where the words are not the title itself. */
  see?: string;
  url: string;
}

/** A letter and its lines; `id` is part of its anchor. */
interface IndexLetter {
  id: string;
  letter: string;
  entries: IndexEntry[];
}

interface Indexed {
  title: string;
  url: string;
  aliases?: readonly string[];
}

/** Every page under its title and under each of its aliases, by letter; digits stand together. */
export function aToZ(pages: readonly Indexed[], words: Words): IndexLetter[] {
  const { language } = words;
  const upper = (text: string) => text.toLocaleUpperCase(language);
  const entries = pages.flatMap(({ title, url, aliases = [] }): IndexEntry[] => [
    { words: title, url },
    ...aliases.map((alias) => ({ words: upper(alias.charAt(0)) + alias.slice(1), see: title, url })),
  ]);
  const sorted = entries.toSorted(
    (a, b) => a.words.localeCompare(b.words, language) || a.url.localeCompare(b.url),
  );
  const digits = words.say("aToZ.digits");
  const letterOf = (entry: IndexEntry) => (/^\d/.test(entry.words) ? digits : upper(entry.words.charAt(0)));
  const letters = [...new Set(sorted.map(letterOf))];
  return letters.map((letter) => ({
    id: letter === digits ? "0-9" : letter.toLocaleLowerCase(language),
    letter,
    entries: sorted.filter((entry) => letterOf(entry) === letter),
  }));
}
