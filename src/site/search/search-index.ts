import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import PQueue from "p-queue";
import * as pagefind from "pagefind";
import { ToolError } from "../../report/tool-error.ts";
import type { Words } from "../../words/words.ts";
import type { FoundPage } from "./find-in-page.ts";
import { fragmentNames, settleSearchIndex } from "./settle-search-index.ts";

/** The files of Pagefind that a search asks: not those of its own interface, which this guide has no use for. */
const asked = /^(pagefind(-worker)?\.js|pagefind-entry\.json|.+\.(pagefind|pf_\w+))$/;

/** How many pages are given to Pagefind at a time. */
const atOnce = 200;

type Index = NonNullable<Awaited<ReturnType<typeof pagefind.createIndex>>["index"]>;

/**
 * An index that Pagefind, a program of its own, makes while the pages of the site are still being made. It is the same in whatever order
 * they come.
 */
export class SearchIndex {
  readonly #index: Index;
  /** Pagefind numbers pages as they are given to it: in this order. */
  readonly #addresses: readonly string[];
  #given = 0;
  /** Pages that have come before their turn. */
  readonly #early = new Map<string, Pick<FoundPage, "html"> | undefined>();
  readonly #queue = new PQueue({ concurrency: atOnce });
  readonly #failures: unknown[] = [];
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(index: Index, addresses: readonly string[]) {
    this.#index = index;
    this.#addresses = addresses;
  }

  /**
   * Starts an index.
   *
   * @param addresses where pages are that may be found, in the order in which it has them; each has to be taken
   * @throws {ToolError} where Pagefind cannot be started
   */
  static async open(addresses: readonly string[], { language }: Words): Promise<SearchIndex> {
    const { index, errors } = await pagefind.createIndex({
      forceLanguage: new Intl.Locale(language).language,
    });
    if (!index) throw new ToolError(`The search index could not be started: ${errors.join("; ")}.`);
    return new SearchIndex(index, addresses);
  }

  /** Takes the page at an address, or that nothing of it is to be found. */
  take(address: string, page: Pick<FoundPage, "html"> | undefined): void {
    this.#early.set(address, page);
    for (;;) {
      const url = this.#addresses[this.#given];
      if (url === undefined || !this.#early.has(url)) return;
      const content = this.#early.get(url)?.html;
      this.#early.delete(url);
      this.#given += 1;
      if (content !== undefined) this.#give(url, content);
    }
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
    const missing = this.#addresses[this.#given];
    if (missing !== undefined) throw new Error(`The search index waits for ${missing}.`);
    const made = await this.#index.getFiles();
    tellFaults(made.errors);
    const files = settleSearchIndex(made.files.filter((file) => asked.test(file.path)));
    for (const file of files) {
      const target = path.join(site, "search/pagefind", file.path);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, file.content);
    }
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
