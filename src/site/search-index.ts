import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import * as pagefind from "pagefind";
import { ToolError } from "../report/tool-error.ts";
import type { Words } from "../words/words.ts";
import { settleSearchIndex } from "./settle-search-index.ts";

/**
 * Indexes the built pages with Pagefind and writes its files, its own interface included, to `search/pagefind/`.
 * Only what stands in `data-pagefind-body` is found.
 *
 * @returns how many pages were indexed
 * @throws {ToolError} where Pagefind cannot read or write
 */
export async function writeSearchIndex(site: string, { language }: Words): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: new Intl.Locale(language).language });
  if (!index) throw new ToolError(`The search index could not be started: ${errors.join("; ")}.`);
  try {
    const added = await index.addDirectory({ path: site });
    const made = await index.getFiles();
    const faults = [...added.errors, ...made.errors];
    if (faults.length > 0)
      throw new ToolError(`The search index could not be written: ${faults.join("; ")}.`);
    for (const file of settleSearchIndex(made.files)) {
      const target = path.join(site, "search/pagefind", file.path);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, file.content);
    }
    return added.page_count;
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
}
