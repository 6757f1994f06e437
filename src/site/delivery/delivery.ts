import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import PQueue from "p-queue";
import { hashCode } from "../../cache/code-hash.ts";
import { isOfEditor } from "../../content/is-of-editor.ts";
import { addressOf } from "../../inspect/address-of.ts";
import type { Output } from "../../inspect/output.ts";
import { outputFiles } from "../../inspect/output-files.ts";
import { OutputReader } from "../../inspect/read-output.ts";
import { ownPages } from "../../kinds/own-pages.ts";
import type { Words } from "../../words/words.ts";
import type { FoundPage } from "../find-in-page.ts";
import { apacheConfig } from "./apache-config.ts";
import { type Compression, compressFile, compressionFor, compressionKey } from "./compress-file.ts";
import { finishPage, type PageFacts } from "./finish-page.ts";
import { keepList } from "./keep-list.ts";
import { KeptPages } from "./kept-pages.ts";
import { nginxConfig } from "./nginx-config.ts";
import { pageHeaders } from "./page-headers.ts";

/** How many files are read, compressed and written at a time. */
const atOnce = 8;

interface DeliveryOptions {
  /** Where the site will live; it ends with a slash. */
  url: string;
  /** How many pages it has, more or less: a large one is compressed faster. */
  pages: number;
  /** The folder in which finished pages and compressed copies are kept. */
  cache: string | undefined;
  /** Told of each page that is to be found. */
  onFound(page: FoundPage): void;
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
  readonly #kept: KeptPages;
  readonly #policies = new Map<string, string>();
  readonly #queue = new PQueue({ concurrency: atOnce });
  readonly #code = hashCode("src", "layouts");

  constructor(site: string, options: DeliveryOptions) {
    this.#site = site;
    this.#options = options;
    this.#reader = new OutputReader(options.url, options.cache);
    this.#kept = new KeptPages(options.cache);
  }

  /**
   * Puts a page in place that was finished before.
   *
   * @param key a hash of all that the page is made of
   * @returns whether it was kept
   */
  takeKept({ file, key }: { file: string; key: string }): boolean {
    const facts = this.#kept.place(this.#keyOf(file, key), path.join(this.#site, file));
    if (facts) this.#note(file, facts);
    return facts !== undefined;
  }

  /**
   * Finishes all pages that lie in the site and are not in place yet, and keeps them.
   *
   * @param planned pages of which it is known what they are made of
   */
  async finishPages(planned: readonly { file: string; key: string }[]): Promise<void> {
    const keys = new Map(planned.map(({ file, key }) => [file, key]));
    const files = await outputFiles(this.#site);
    const pages = files.filter((file) => file.endsWith(".html") && !this.#reader.files.has(file));
    await this.#each(pages, async (file) => {
      const target = path.join(this.#site, file);
      const html = await readFile(target, "utf8");
      const planned = keys.get(file);
      // What is made of other things than a view is known by what it is.
      const key = this.#keyOf(file, planned ?? createHash("sha256").update(html).digest("hex"));
      const known = planned === undefined ? this.#kept.place(key, target) : undefined;
      if (known) return this.#note(file, known);
      const page = await finishPage({ file, html, url: this.#options.url }, this.#compressionOf(file));
      this.#kept.keep(key, target, page);
      this.#note(file, page.facts);
    });
  }

  /**
   * Gives all other files their copies, and writes what hosts and devices read.
   *
   * @returns the site as it will be sent, for the rules
   */
  async finishFiles(words: Words): Promise<Output> {
    const prefix = new URL(this.#options.url).pathname;
    const files = await outputFiles(this.#site);
    const isCopy = /\.(br|gz)$/;
    await this.#each(
      files.filter((file) => !this.#reader.files.has(file) && !isCopy.test(file)),
      async (file) => this.#deliver(file, await readFile(path.join(this.#site, file))),
    );
    const at = (name: string) => path.join(this.#site, name);
    const policies = new Map([...this.#policies].sort(([one], [other]) => (one < other ? -1 : 1)));
    await appendFile(at("_headers"), pageHeaders(policies, prefix));
    const rules = await readFile(at("_headers"), "utf8");
    const redirects = await readFile(at("_redirects"), "utf8");
    await writeFile(at("_nginx.conf"), nginxConfig(rules, redirects, prefix));
    await writeFile(at(".htaccess"), apacheConfig(rules, redirects, prefix));
    this.#reader.sort();
    const list = Buffer.from(keepList(this.#reader, prefix, words));
    await mkdir(at("keep"), { recursive: true });
    await writeFile(at("keep/files.json"), list);
    await this.#deliver("keep/files.json", list);
    return this.#reader;
  }

  /** Ends what is still being written, whatever failed. */
  async close(): Promise<void> {
    this.#queue.clear();
    await this.#queue.onIdle();
  }

  #note(file: string, { file: built, built: page, policy, found }: PageFacts): void {
    this.#reader.add(file, built, page);
    this.#policies.set(addressOf(file), policy);
    if (found) this.#options.onFound(found);
  }

  async #deliver(file: string, bytes: Buffer): Promise<void> {
    const built = await this.#reader.read(file, bytes);
    const packed = await compressFile(path.join(this.#site, file), bytes, {
      compression: this.#compressionOf(file),
      cache: this.#options.cache,
    });
    if (packed !== undefined) built.packed = packed;
  }

  async #each(files: readonly string[], work: (file: string) => Promise<void>): Promise<void> {
    await Promise.all(files.map((file) => this.#queue.add(() => work(file))));
  }

  #keyOf(file: string, key: string): string {
    const about = JSON.stringify([
      file,
      key,
      this.#options.url,
      compressionKey(this.#compressionOf(file)),
      this.#code,
    ]);
    return createHash("sha256").update(about).digest("hex");
  }

  #compressionOf(file: string): Compression {
    return compressionFor(isStep(file) || isOfEditor(file) ? Number.POSITIVE_INFINITY : this.#options.pages);
  }
}

const finder = ownPages["find-your-way"].address.slice(1);

/** Whether a file is a page of the route finder behind its first: there are hundreds, all small, which one reader hardly meets again. */
function isStep(file: string): boolean {
  return file.startsWith(finder) && file !== `${finder}index.html`;
}
