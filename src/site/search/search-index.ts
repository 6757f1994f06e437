import { mkdirSync } from "node:fs";
import path from "node:path";
import PQueue from "p-queue";
import * as pagefind from "pagefind";
import { placeOrWrite } from "../../cache/kept-bytes.ts";
import { ToolError } from "../../report/tool-error.ts";
import type { Words } from "../../words/words.ts";
import type { FoundPage } from "./find-in-page.ts";
import { fragmentNames, type IndexFile, settleSearchIndex } from "./settle-search-index.ts";

/** The files of Pagefind that a search asks: not those of its own interface, which this guide has no use for. */
const asked = /^(pagefind(-worker)?\.js|pagefind-entry\.json|.+\.(pagefind|pf_\w+))$/;

/** How many pages are given to Pagefind at a time. */
const atOnce = 200;

type Index = NonNullable<Awaited<ReturnType<typeof pagefind.createIndex>>["index"]>;

/** What Pagefind is given for a page that is still to come: it leaves out what has no `data-pagefind-body`. */
const blank = "<!doctype html><html><body></body></html>";

/**
 * An index that Pagefind, a program of its own, makes while the pages of the site are still being made. It is the same in whatever order
 * they come: Pagefind numbers addresses as it first meets them, and a page that it is given once more takes the place of the former.
 */
export class SearchIndex {
  readonly #index: Index;
  readonly #cache: string | undefined;
  /** Addresses that Pagefind has not met, in the order in which it is to meet them. */
  readonly #unmet: Set<string>;
  /** Those that have not been taken. */
  readonly #awaited: Set<string>;
  readonly #queue = new PQueue({ concurrency: atOnce });
  readonly #failures: unknown[] = [];
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(index: Index, addresses: readonly string[], cache: string | undefined) {
    this.#index = index;
    this.#cache = cache;
    this.#unmet = new Set(addresses);
    this.#awaited = new Set(addresses);
  }

  /**
   * Starts an index.
   *
   * @param addresses where pages are that may be found, in the order in which it has them; each has to be taken
   * @param cache the folder in which the files of the index are kept
   * @throws {ToolError} where Pagefind cannot be started
   */
  static async open(addresses: readonly string[], { language }: Words, cache?: string): Promise<SearchIndex> {
    const { index, errors } = await pagefind.createIndex({
      forceLanguage: new Intl.Locale(language).language,
    });
    if (!index) throw new ToolError(`The search index could not be started: ${errors.join("; ")}.`);
    return new SearchIndex(index, addresses, cache);
  }

  /** Takes the page at an address, or that nothing of it is to be found. */
  take(address: string, page: Pick<FoundPage, "html"> | undefined): void {
    this.#awaited.delete(address);
    if (!page) return;
    if (this.#unmet.has(address)) {
      for (const other of this.#unmet) {
        this.#unmet.delete(other);
        if (other === address) break;
        this.#give(other, blank);
      }
    }
    this.#give(address, page.html);
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
    await this.#index.deleteIndex();
    await pagefind.close();
  }

  async #write(site: string): Promise<Map<string, string>> {
    await this.#queue.onIdle();
    if (this.#failures.length > 0) throw this.#failures[0];
    const [missing] = this.#awaited;
    if (missing !== undefined) throw new Error(`The search index waits for ${missing}.`);
    const made = await this.#index.getFiles();
    tellFaults(made.errors);
    const files = settleSearchIndex(made.files.filter((file) => asked.test(file.path)));
    const targetOf = (file: IndexFile) => path.join(site, "search/pagefind", file.path);
    for (const folder of new Set(files.map((file) => path.dirname(targetOf(file)))))
      mkdirSync(folder, { recursive: true });
    for (const file of files) placeOrWrite(this.#cache, file.content, targetOf(file));
    return fragmentNames(files);
  }

  #give(url: string, content: string): void {
    this.#queue
      .add(async () => tellFaults((await this.#index.addHTMLFile({ url, content })).errors))
      .catch((error: unknown) => this.#failures.push(error));
  }
}

function tellFaults(faults: readonly string[]): void {
  if (faults.length > 0) throw new ToolError(`The search index could not be written: ${faults.join("; ")}.`);
}
