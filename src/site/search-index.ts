import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import * as pagefind from "pagefind";
import { ToolError } from "../report/tool-error.ts";
import type { Words } from "../words/words.ts";
import { fragmentNames, settleSearchIndex } from "./settle-search-index.ts";

/** The files of Pagefind that a search asks: not those of its own interface, which this guide has no use for. */
const asked = /^(pagefind(-worker)?\.js|pagefind-entry\.json|.+\.(pagefind|pf_\w+))$/;

/**
 * Indexes the built pages with Pagefind and writes its files to `search/pagefind/`. Only what stands in
 * `data-pagefind-body` is found.
 *
 * @returns the name of each page's text in the index, by the address of the page
 * @throws {ToolError} where Pagefind cannot read or write
 */
export async function writeSearchIndex(site: string, { language }: Words): Promise<Map<string, string>> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: new Intl.Locale(language).language });
  if (!index) throw new ToolError(`The search index could not be started: ${errors.join("; ")}.`);
  try {
    const added = await index.addDirectory({ path: site });
    const made = await index.getFiles();
    const faults = [...added.errors, ...made.errors];
    if (faults.length > 0)
      throw new ToolError(`The search index could not be written: ${faults.join("; ")}.`);
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
