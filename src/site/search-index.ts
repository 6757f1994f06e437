import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import * as pagefind from "pagefind";
import { ToolError } from "../report/tool-error.ts";
import type { Words } from "../words/words.ts";
import type { FoundPage } from "./find-in-page.ts";
import { fragmentNames, settleSearchIndex } from "./settle-search-index.ts";

/** The files of Pagefind that a search asks: not those of its own interface, which this guide has no use for. */
const asked = /^(pagefind(-worker)?\.js|pagefind-entry\.json|.+\.(pagefind|pf_\w+))$/;

/** How many pages are given to Pagefind at a time. */
const atOnce = 200;

/**
 * Indexes pages with Pagefind, a program of its own that works beside this one, and writes its files to `search/pagefind/`: the
 * same in whatever order the pages are given.
 *
 * @returns the name of each page's text in the index, by the address of the page
 * @throws {ToolError} where Pagefind cannot read or write
 */
export async function writeSearchIndex(
  site: string,
  pages: readonly Pick<FoundPage, "url" | "html">[],
  { language }: Words,
): Promise<Map<string, string>> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: new Intl.Locale(language).language });
  if (!index) throw new ToolError(`The search index could not be started: ${errors.join("; ")}.`);
  try {
    // Pagefind numbers pages as they come.
    const sorted = pages.toSorted((one, other) => (one.url < other.url ? -1 : 1));
    for (let first = 0; first < sorted.length; first += atOnce) {
      const some = sorted.slice(first, first + atOnce);
      const added = await Promise.all(some.map(({ url, html }) => index.addHTMLFile({ url, content: html })));
      tellFaults(added.flatMap((each) => each.errors));
    }
    const made = await index.getFiles();
    tellFaults(made.errors);
    const files = settleSearchIndex(made.files.filter((file) => asked.test(file.path)));
    for (const file of files) {
      const target = path.join(site, "search/pagefind", file.path);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, file.content);
    }
    return fragmentNames(files);
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
}

function tellFaults(faults: readonly string[]): void {
  if (faults.length > 0) throw new ToolError(`The search index could not be written: ${faults.join("; ")}.`);
}
