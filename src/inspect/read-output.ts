import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { Cache } from "../cache/cache.ts";
import { addressOf } from "../folders/address-of.ts";
import type { BuiltAddress, BuiltFile, BuiltPage, Output } from "./output.ts";
import { outputFiles } from "./output-files.ts";
import { readPage } from "./read-page.ts";
import type { PdfLink } from "./read-pdf-links.ts";
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

  readonly #kept: Cache<PdfLink[]> | undefined;

  /**
   * @param url where the site will live; it ends with a slash
   * @param cache the folder in which is kept what PDFs link to; without it, each is read
   */
  constructor(
    readonly url: string,
    cache?: string,
  ) {
    this.#kept = cache === undefined ? undefined : new Cache(cache, () => {}); // The next build reads them again.
  }

  /** Takes what is known of a page. Most pages share their styles, which are held once. */
  add(file: string, built: BuiltFile, page: BuiltPage): void {
    const styles = page.styles.map(({ text, at }) => ({ text: this.#shared(text), at }));
    this.files.set(file, built);
    this.pages.set(file, { ...page, styles });
  }

  #shared(text: string): string {
    const known = this.#texts.get(text) ?? text;
    this.#texts.set(known, known);
    return known;
  }

  /** Reads one file. */
  async read(file: string, bytes: Buffer): Promise<BuiltFile> {
    const hash = createHash("sha256").update(bytes).digest("hex");
    const built: BuiltFile = { bytes: bytes.length, hash };
    this.files.set(file, built);
    const address = new URL(addressOf(file).slice(1), this.url).href;
    if (file.endsWith(".html")) this.pages.set(file, readPage(file, address, String(bytes)));
    if (file.endsWith(".pdf")) {
      const { readPdfLinks } = await import("./read-pdf-links.ts");
      const at = { file, line: 1, column: 1 };
      for (const { page, target: value } of await readPdfLinks({ bytes, hash }, this.#kept))
        this.pdfLinks.push({ value, holder: `link on page ${page + 1}`, base: address, at });
    }
    if (isSitemap.test(file)) this.sitemap.push(...readSitemap(file, address, String(bytes)));
    return built;
  }

  /** Puts all in the order of their paths, in whatever order they were read. */
  sort(): void {
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
