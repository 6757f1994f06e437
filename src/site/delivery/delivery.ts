import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import PQueue from "p-queue";
import { addressOf } from "../../folders/address-of.ts";
import type { BuiltFile, Output } from "../../inspect/output.ts";
import { outputFiles } from "../../inspect/output-files.ts";
import { OutputReader } from "../../inspect/read-output.ts";
import type { Words } from "../../words/words.ts";
import type { PageFrame, PlannedPage } from "../plan-site.ts";
import type { FoundPage } from "../search/find-in-page.ts";
import { apacheConfig } from "./apache-config.ts";
import { type Compression, compressFile, compressionFor } from "./compress-file.ts";
import { deliverPages } from "./deliver-pages.ts";
import type { PageFacts } from "./finish-page.ts";
import { keepList } from "./keep-list.ts";
import { nginxConfig } from "./nginx-config.ts";
import { pageHeaders } from "./page-headers.ts";

/** How many files are read, compressed and written at a time. */
const atOnce = 8;

interface DeliveryOptions {
  /** Where the site will live; it ends with a slash. */
  url: string;
  /** How many pages it has, more or less, without those that are rarely met: a large one is compressed faster. */
  pages: number;
  /** Whether one reader hardly meets a file, which is compressed faster, too. */
  isRare(file: string): boolean;
  /** The folder in which finished pages and compressed copies are kept. */
  cache: string | undefined;
  /** Files that lie in the site already and need not be read, by their paths. */
  placed?: ReadonlyMap<string, BuiltFile> | undefined;
  /** Told of each page, and how the search finds it, if it does. */
  onPage(address: string, found: FoundPage | undefined): void;
}

/**
 * Makes a site ready to be sent: each page says what it may load and run, `_headers` says it for hosts that read it,
 * `_nginx.conf` for nginx and `.htaccess` for Apache, texts have compressed copies, and `keep/files.json` lists what a device keeps.
 * What was made of a page before is kept, and taken where it would be the same.
 */
export class Delivery {
  readonly #site: string;
  readonly #options: DeliveryOptions;
  readonly #reader: OutputReader;
  readonly #policies = new Map<string, string>();
  #placed: Promise<void> = Promise.resolve();
  readonly #queue = new PQueue({ concurrency: atOnce });

  constructor(site: string, options: DeliveryOptions) {
    this.#site = site;
    this.#options = options;
    this.#reader = new OutputReader(options.url, options.cache);
  }

  /** Notes what is known of pages, and puts them in place, which may go on: `finishFiles` waits for it. */
  async deliverPages(frame: PageFrame, pages: readonly PlannedPage[]): Promise<void> {
    const { known, placed } = deliverPages(frame, pages, {
      site: this.#site,
      cache: this.#options.cache,
      compressionOf: (file) => this.#compressionOf(file),
      onFacts: (file, facts) => this.#note(file, facts),
    });
    this.#placed = placed;
    placed.catch(() => {}); // Whoever waits for it is told.
    await known;
  }

  /**
   * Gives all other files their copies, and writes what hosts and devices read.
   *
   * @returns the site as it will be sent, for the rules
   */
  async finishFiles(words: Words): Promise<Output> {
    const prefix = new URL(this.#options.url).pathname;
    await this.#placed;
    const files = await outputFiles(this.#site);
    const isCopy = /\.(br|gz)$/;
    const others = files.filter((file) => !this.#reader.files.has(file) && !isCopy.test(file));
    const deliver = async (file: string) => {
      const read = () => readFile(path.join(this.#site, file));
      const placed = this.#options.placed?.get(file);
      if (placed) await this.#reader.take(file, placed, read);
      else await this.#deliver(file, await read());
    };
    await Promise.all(others.map((file) => this.#queue.add(() => deliver(file))));
    const at = (name: string) => path.join(this.#site, name);
    const policies = new Map([...this.#policies].sort(([one], [other]) => (one < other ? -1 : 1)));
    await appendFile(at("_headers"), pageHeaders(policies, prefix));
    const rules = await readFile(at("_headers"), "utf8");
    const redirects = await readFile(at("_redirects"), "utf8");
    await writeFile(at("_nginx.conf"), nginxConfig(rules, redirects, prefix));
    await writeFile(at(".htaccess"), apacheConfig(rules, redirects, prefix));
    this.#reader.end();
    const list = Buffer.from(keepList(this.#reader, prefix, words));
    await mkdir(at("keep"), { recursive: true });
    await writeFile(at("keep/files.json"), list);
    await this.#deliver("keep/files.json", list);
    return this.#reader;
  }

  /** Ends what is still being written, whatever failed. */
  async close(): Promise<void> {
    this.#queue.clear();
    await Promise.allSettled([this.#placed, this.#queue.onIdle()]);
  }

  #note(file: string, { file: built, built: page, policy, found }: PageFacts): void {
    this.#reader.add(file, built, page);
    const address = addressOf(file);
    this.#policies.set(address, policy);
    this.#options.onPage(address, found);
  }

  async #deliver(file: string, bytes: Buffer): Promise<void> {
    const built = await this.#reader.read(file, bytes);
    const packed = await compressFile(path.join(this.#site, file), bytes, {
      compression: this.#compressionOf(file),
      cache: this.#options.cache,
    });
    if (packed !== undefined) built.packed = packed;
  }

  #compressionOf(file: string): Compression {
    const { pages, isRare } = this.#options;
    return compressionFor(isRare(file) ? Number.POSITIVE_INFINITY : pages);
  }
}
