import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { BuiltPage, BuiltSite } from "./built-site.ts";
import { readPage } from "./read-page.ts";
import { readPdfLinks } from "./read-pdf-links.ts";
import { readSitemap } from "./read-sitemap.ts";

/** Reads an output folder that will live at `url`, which ends with a slash. */
export async function readBuiltSite(dir: string, url: string): Promise<BuiltSite> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
  const pages = new Map<string, BuiltPage>();
  const site = { url, files: new Set(files), pages, sitemap: [], pdfLinks: [] } as BuiltSite;
  for (const file of files) {
    const read = () => readFile(path.join(dir, file));
    const address = new URL(file.replace(/(^|\/)index\.html$/, "$1"), url).href;
    if (file.endsWith(".html")) pages.set(file, readPage(file, address, String(await read())));
    if (file.endsWith(".pdf")) site.pdfLinks.push(...(await readPdfLinks(file, address, await read())));
    if (file === "sitemap.xml") site.sitemap.push(...readSitemap(file, address, String(await read())));
  }
  return site;
}
