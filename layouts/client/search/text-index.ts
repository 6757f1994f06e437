import type { FoundInText } from "../../../src/search/rank-pages.ts";

/** What of Pagefind's own script the search uses. */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  search(term: string | null): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  /** Where the word stands, counted in words. */
  words: number[];
  data(): Promise<PageText>;
}

/** The text of a page as Pagefind keeps it. */
export interface PageText {
  content: string;
  /** Its elements with an id; `location` counts words before it. */
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** The texts of all pages, as Pagefind has them. */
export class TextIndex {
  private readonly texts: ReadonlyMap<string, PagefindResult>;

  private constructor(
    readonly pagefind: Pagefind,
    all: readonly PagefindResult[],
  ) {
    this.texts = new Map(all.map((result) => [result.id, result]));
  }

  /** @param base the path that the site lives in, with both slashes */
  static async open(base: string): Promise<TextIndex> {
    const pagefind: Pagefind = await import(`${base}search/pagefind/pagefind.js`);
    await pagefind.options({ baseUrl: base });
    return new TextIndex(pagefind, (await pagefind.search(null)).results);
  }

  /** How often each stem stands in which text, asked with one word of that stem: Pagefind finds its other forms. */
  async count(words: ReadonlyMap<string, string>): Promise<FoundInText> {
    const counts = [...words].map(async ([stem, word]) => {
      const { results } = await this.pagefind.search(`"${word}"`);
      return [stem, new Map(results.map((result) => [result.id, result.words.length]))] as const;
    });
    return new Map(await Promise.all(counts));
  }

  async text(fragment: string): Promise<PageText | undefined> {
    return this.texts.get(fragment)?.data();
  }
}
