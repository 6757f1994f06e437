import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { addressOf } from "./address-of.ts";
import type { BuiltAddress, BuiltFile, BuiltPage, Output } from "./output.ts";
import { readPage } from "./read-page.ts";
import { readPdfLinks } from "./read-pdf-links.ts";
import { readSitemap } from "./read-sitemap.ts";

/** An output folder while it is read, file by file. The files themselves are let go of: those of a large site would fill memory. */
export class OutputReader implements Output {
  readonly files = new Map<string, BuiltFile>();
  readonly pages = new Map<string, BuiltPage>();
  readonly sitemap: BuiltAddress[] = [];
  readonly pdfLinks: BuiltAddress[] = [];

  /** @param url where the site will live; it ends with a slash */
  constructor(readonly url: string) {}

  /** Reads one file. */
  async read(file: string, bytes: Buffer): Promise<BuiltFile> {
    const hash = createHash("sha256").update(bytes).digest("hex");
    const built: BuiltFile = { bytes: bytes.length, hash };
    this.files.set(file, built);
    const address = new URL(addressOf(file).slice(1), this.url).href;
    if (file.endsWith(".html")) this.pages.set(file, readPage(file, address, String(bytes)));
    if (file.endsWith(".pdf")) this.pdfLinks.push(...(await readPdfLinks(file, address, bytes)));
    if (file === "sitemap.xml") this.sitemap.push(...readSitemap(file, address, String(bytes)));
    return built;
  }
}

/** Every file of an output folder, by path. */
export async function outputFiles(dir: string): Promise<string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

/** Reads an output folder that will live at `url`, which ends with a slash. */
export async function readOutput(dir: string, url: string): Promise<Output> {
  const reader = new OutputReader(url);
  for (const file of await outputFiles(dir)) await reader.read(file, await readFile(path.join(dir, file)));
  return reader;
}
