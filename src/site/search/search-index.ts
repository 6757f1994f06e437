import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import PQueue from "p-queue";
import { hashCode } from "../../cache/code-hash.ts";
import { groupCount, pageGroups } from "../delivery/page-groups.ts";
import type { FoundPage } from "./find-in-page.ts";
import type { IndexFile } from "./index-file.ts";
import { KeptParts } from "./kept-parts.ts";
import { endPagefind, makeIndexPart } from "./make-index-part.ts";
import { mergeParts } from "./merge-parts.ts";
import type { HeldFile, IndexPart } from "./read-index-part.ts";

/** About how many pages are indexed together: where one has changed, all of its part are indexed again. */
const partSize = 64;

/** How many parts Pagefind has at a time, which holds all that it knows of them in memory. */
const atOnce = 2;

/** Pages that are indexed together. */
interface Part {
  /** Which of how many it is. */
  name: string;
  /** What is indexed of each page, in order; nothing of those that are still to come. */
  pages: Map<string, string | undefined>;
  awaited: Set<string>;
  /** What it was made of, as a hash, and what Pagefind has made of it, as far as that is known. */
  made?: { basis: string; index: IndexPart; isKept: boolean };
}

/**
 * The search index of a site. Pagefind makes it in parts, while the pages of the site are still being made, and of those that were the
 * same before none: it has no index to go on from, and of many pages it needs much memory. Then they are put together, so that a reader
 * finds one index, in whatever order the pages came.
 */
export class SearchIndex {
  readonly #parts: Part[];
  readonly #partOf = new Map<string, Part>();
  readonly #language: string;
  readonly #kept: KeptParts;
  readonly #queue = new PQueue({ concurrency: atOnce });
  readonly #failures: unknown[] = [];
  #writing: Promise<unknown> = Promise.resolve();

  /**
   * @param pages those of the site, of which each has to be taken
   * @param language a tag such as `en-GB`
   * @param cache the folder in which parts are kept, if they are, under the name of the site
   */
  constructor(
    pages: readonly { address: string }[],
    { language, site, cache }: { language: string; site: string; cache?: string | undefined },
  ) {
    this.#language = new Intl.Locale(language).language;
    this.#kept = new KeptParts(cache, site);
    this.#parts = partsOf(pages);
    for (const part of this.#parts) for (const address of part.awaited) this.#partOf.set(address, part);
  }

  /** Takes the page at an address, or that nothing of it is to be found. */
  take(address: string, page: Pick<FoundPage, "html"> | undefined): void {
    const part = this.#partOf.get(address);
    if (!part?.awaited.delete(address)) throw new Error(`The search index does not wait for ${address}.`);
    if (page) part.pages.set(address, page.html);
    else part.pages.delete(address);
    if (part.awaited.size === 0)
      this.#queue.add(() => this.#make(part)).catch((error: unknown) => this.#failures.push(error));
  }

  /**
   * Writes the index to `search/pagefind/` of a site.
   *
   * @returns the name of each page's text in the index, by the address of the page
   * @throws {ToolError} where Pagefind cannot read or write
   */
  write(site: string): Promise<Map<string, string>> {
    const writing = this.#write(site);
    this.#writing = writing.catch(() => {}); // Whoever asked is told.
    return writing;
  }

  /** Ends Pagefind, once nothing is being written any more. */
  async close(): Promise<void> {
    this.#queue.clear();
    await this.#writing;
    await this.#queue.onIdle();
    await endPagefind();
  }

  async #make(part: Part): Promise<void> {
    const pages = [...part.pages].flatMap(([address, html]) =>
      html === undefined ? [] : [{ address, html }],
    );
    part.pages.clear(); // Their texts take much memory.
    if (pages.length === 0) return;
    const about = [hashCode("src/site/search"), this.#language, pages];
    const basis = createHash("sha256").update(JSON.stringify(about)).digest("hex");
    const kept = this.#kept.read(part.name, basis);
    const index = kept ?? (await makeIndexPart(pages, this.#language));
    part.made = { basis, index, isKept: kept !== undefined };
  }

  async #write(site: string): Promise<Map<string, string>> {
    await this.#queue.onIdle();
    if (this.#failures.length > 0) throw this.#failures[0];
    const [missing] = this.#parts.flatMap(({ awaited }) => [...awaited]);
    if (missing !== undefined) throw new Error(`The search index waits for ${missing}.`);
    const parts = this.#parts.flatMap(({ made }) => made?.index ?? []);
    const { files, texts } = await mergeParts(parts);
    const folder = path.join(site, "search/pagefind");
    for (const name of ["index", "filter", "fragment"])
      mkdirSync(path.join(folder, name), { recursive: true });
    const place = (file: string, held: Pick<IndexFile, "content"> | HeldFile) =>
      this.#kept.place(held, path.join(folder, file));
    for (const file of [...files, ...(parts[0]?.scripts ?? [])]) place(file.path, file);
    for (const { url, text } of parts.flatMap(({ pages }) => pages))
      place(`fragment/${texts.get(url)}.pf_fragment`, text);
    for (const { name, made } of this.#parts)
      if (made && !made.isKept) this.#kept.write(name, made.basis, made.index);
    return texts;
  }
}

/**
 * Pages in parts, in the order of their groups. There are a power of two of parts, so that a page that is new moves none into another,
 * as a rule.
 */
function partsOf(pages: readonly { address: string }[]): Part[] {
  const doublings = Math.round(Math.log2(Math.max(pages.length / partSize, 1)));
  const count = Math.min(2 ** doublings, groupCount);
  const parts = Array.from({ length: count }, (_, part): Part => {
    return { name: `${part} of ${count}`, pages: new Map(), awaited: new Set() };
  });
  for (const [group, its] of pageGroups(pages)) {
    const part = parts[Math.floor((group * count) / groupCount)];
    for (const { address } of its) part?.pages.set(address, undefined);
  }
  for (const { pages, awaited } of parts) for (const address of pages.keys()) awaited.add(address);
  return parts;
}
