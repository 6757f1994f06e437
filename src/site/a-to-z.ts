import type { Words } from "../words/words.ts";
import type { ListedPage } from "./long-lists.ts";

/** A letter and its lines: words that somebody may look for, and where they lead. `id` is part of its anchor. */
export interface IndexLetter {
  id: string;
  letter: string;
  entries: ListedPage[];
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
  const entries = pages.flatMap(({ title, url, aliases = [] }): ListedPage[] => [
    { title, url },
    ...aliases.map((alias) => ({ title: upper(alias.charAt(0)) + alias.slice(1), see: title, url })),
  ]);
  const sorted = entries.toSorted(
    (a, b) => a.title.localeCompare(b.title, language) || a.url.localeCompare(b.url),
  );
  const digits = words.say("aToZ.digits");
  const letterOf = ({ title }: ListedPage) => (/^\d/.test(title) ? digits : upper(title.charAt(0)));
  const letters = [...new Set(sorted.map(letterOf))];
  return letters.map((letter) => ({
    id: letter === digits ? "0-9" : letter.toLocaleLowerCase(language),
    letter,
    entries: sorted.filter((entry) => letterOf(entry) === letter),
  }));
}
