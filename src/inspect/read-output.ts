import { readFile } from "node:fs/promises";
import path from "node:path";
import { hashedFile } from "../cache/hashed-file.ts";
import { addressOf } from "../folders/address-of.ts";
import type { Position } from "../report/issue.ts";
import { KeptPdfLinks } from "./kept-pdf-links.ts";
import type { BuiltAddress, BuiltFile, BuiltId, BuiltPage, Output } from "./output.ts";
import { outputFiles } from "./output-files.ts";
import { readPage } from "./read-page.ts";
import { readSitemap } from "./read-sitemap.ts";

/** The sitemap, or one of its parts. */
const isSitemap = /^sitemap(-\d+)?\.xml$/;

/** An output folder while it is read, file by file. The files themselves are let go of: those of a large site would fill memory. */
export class OutputReader implements Output {
  files = new Map<string, BuiltFile>();
  pages = new Map<string, BuiltPage>();
  readonly sitemap: BuiltAddress[] = [];
  readonly pdfLinks: BuiltAddress[] = [];
  readonly #texts = new Map<string, string>();

  readonly #links: KeptPdfLinks;

  /**
   * @param url where the site will live; it ends with a slash
   * @param cache the folder in which is kept what PDFs link to; without it, each is read
   */
  constructor(
    readonly url: string,
    cache?: string,
  ) {
    this.#links = new KeptPdfLinks(url, cache);
  }

  /** Takes what is known of a page. Most of what pages lead to, and their styles, are the same: each text is held once. */
  add(file: string, built: BuiltFile, page: BuiltPage): void {
    const { path, url } = page;
    const shared = (text: string) => this.#shared(text);
    const here = ({ line, column }: Position) => ({ file: path, line, column });
    const address = ({ value, holder, at }: BuiltAddress): BuiltAddress => ({
      value: shared(value),
      holder: shared(holder),
      base: url,
      at: here(at),
    });
    const name = ({ id, holder, at }: BuiltId): BuiltId => ({
      id: shared(id),
      holder: shared(holder),
      at: here(at),
    });
    this.files.set(file, built);
    this.pages.set(file, {
      ...page,
      ids: page.ids.map(name),
      references: page.references.map(name),
      addresses: page.addresses.map(address),
      canonicals: page.canonicals.map(address),
      styles: page.styles.map(({ sheet, at }) => ({ sheet: { text: shared(sheet.text) }, at: here(at) })),
      scripts: page.scripts.map(shared),
    });
  }

  #shared(text: string): string {
    const known = this.#texts.get(text) ?? text;
    this.#texts.set(known, known);
    return known;
  }

  /** Reads one file. */
  async read(file: string, bytes: Buffer): Promise<BuiltFile> {
    const built: BuiltFile = hashedFile(bytes);
    await this.take(file, built, async () => bytes);
    const address = this.#addressOf(file);
    if (file.endsWith(".html")) this.pages.set(file, readPage(file, address, String(bytes)));
    if (isSitemap.test(file)) this.sitemap.push(...readSitemap(file, address, String(bytes)));
    return built;
  }

  /** Takes what is known of a file that is no page; it is read where it is a PDF of which the links are not known. */
  async take(file: string, built: BuiltFile, read: () => Promise<Uint8Array>): Promise<void> {
    this.files.set(file, built);
    if (!file.endsWith(".pdf")) return;
    const base = this.#addressOf(file);
    const at = { file, line: 1, column: 1 };
    for (const { page, target: value } of await this.#links.of(built.hash, read))
      this.pdfLinks.push({ value, holder: `link on page ${page + 1}`, base, at });
  }

  #addressOf(file: string): string {
    return new URL(addressOf(file).slice(1), this.url).href;
  }

  /** Puts all in the order of their paths, in whatever order they were read, and keeps what is to be kept. */
  end(): void {
    this.#links.keep();
    this.files = new Map([...this.files].sort(byName));
    this.pages = new Map([...this.pages].sort(byName));
    this.pdfLinks.sort((one, other) => one.at.file.localeCompare(other.at.file, "en"));
  }
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one < other ? -1 : 1;

/** Reads an output folder that will live at `url`, which ends with a slash. */
export async function readOutput(dir: string, url: string): Promise<Output> {
  const reader = new OutputReader(url);
  for (const file of await outputFiles(dir)) await reader.read(file, await readFile(path.join(dir, file)));
  return reader;
}
