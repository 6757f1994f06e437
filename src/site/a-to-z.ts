/** A line of the A to Z: words that somebody may look for, and where they lead. */
export interface IndexEntry {
  words: string;
  /** The title of the page, where the words are not the title itself. */
  see?: string;
  url: string;
}

/** A letter and its lines. */
export interface IndexLetter {
  letter: string;
  entries: IndexEntry[];
}

interface Indexed {
  title: string;
  url: string;
  aliases: string[];
}

/** Every page under its title and under each of its aliases, by letter; digits stand under "0 to 9". */
export function aToZ(pages: readonly Indexed[]): IndexLetter[] {
  const entries = pages.flatMap(({ title, url, aliases }): IndexEntry[] => [
    { words: title, url },
    ...aliases.map((alias) => ({ words: capitalise(alias), see: title, url })),
  ]);
  const sorted = entries.toSorted(
    (a, b) => a.words.localeCompare(b.words, "en-GB") || a.url.localeCompare(b.url),
  );
  const letterOf = ({ words }: IndexEntry) => (/^\d/.test(words) ? "0 to 9" : words.charAt(0).toUpperCase());
  const letters = [...new Set(sorted.map(letterOf))];
  return letters.map((letter) => ({ letter, entries: sorted.filter((entry) => letterOf(entry) === letter) }));
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
