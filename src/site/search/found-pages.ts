import type { FoundPage } from "./find-in-page.ts";

/** What a catalogue needs to know of all pages that can be found, gathered page by page: their texts are let go of. */
export class FoundPages {
  readonly #pages: FoundPage["page"][] = [];
  /** On how many pages each word stands. */
  readonly #counts = new Map<string, number>();

  add({ page, words }: Pick<FoundPage, "page" | "words">): void {
    this.#pages.push(page);
    for (const word of words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  /** What is said of each, in the order of their addresses. */
  get pages(): FoundPage["page"][] {
    return this.#pages.toSorted((one, other) => (one.url < other.url ? -1 : 1));
  }

  /** Words by how many pages have them: one, two or three, four to seven. */
  get words(): string[] {
    const sorted = [...this.#counts].sort(([one], [other]) => (one < other ? -1 : 1));
    const count = Math.ceil(Math.log2(this.#pages.length + 1));
    return Array.from({ length: count }, (_, doubling) =>
      sorted
        .filter(([, count]) => Math.floor(Math.log2(count)) === doubling)
        .map(([word]) => word)
        .join(" "),
    );
  }
}
