import { createHash } from "node:crypto";
import { CborReader } from "./cbor-reader.ts";
import { type IndexFile, sealIndexFile } from "./index-file.ts";
import { mergeFilters } from "./merge-filters.ts";
import { mostFields } from "./merge-postings.ts";
import { mergeWords } from "./merge-words.ts";
import type { IndexPart } from "./read-index-part.ts";
import { unknownIndexForm } from "./unknown-index-form.ts";
import { cborList, cborListOf, cborNumber, cborText } from "./write-cbor.ts";

/** What a site begins its search with, as far as it depends on its pages. */
interface IndexEntry {
  version: string;
  languages: Record<string, { hash: string; page_count: number }>;
}

/** How much of a hash is in the name of a file, and in that of the list of pages. */
const hashLengths = { file: 7, list: 10 };

/**
 * Puts the parts of an index together into the one that Pagefind makes of all their pages at once, but for the values of a
 * filter, which it has in any order. The same pages give the same bytes, however they are parted.
 *
 * @param parts in order, at least one
 * @returns the files that tell where each word is, and the name of each page’s text by the address of the page
 * @throws {ToolError} where a part is of another form
 */
export async function mergeParts(
  parts: readonly IndexPart[],
): Promise<{ files: IndexFile[]; texts: Map<string, string> }> {
  const entry: IndexEntry = JSON.parse(parts[0]?.entry ?? "{}");
  const [language, ...others] = Object.keys(entry.languages ?? {});
  if (language === undefined || others.length > 0) throw unknownIndexForm("it is not of one language");
  const fields = [...new Set(parts.flatMap((part) => part.fields))].sort();
  if (fields.length > mostFields) throw unknownIndexForm(`it has ${fields.length} fields`);
  const placed = parts.map((part, index) => ({
    ...part,
    firstPage: parts.slice(0, index).reduce((sum, { pages }) => sum + pages.length, 0),
    reader: new CborReader(Buffer.from(part.words)),
    fields: part.fields.map((field) => fields.indexOf(field)),
  }));

  const taken = new Set<string>();
  const freeName = (name: string, more: string) => {
    let free = name;
    for (let longer = 1; taken.has(free); longer += 1) free = name + more.slice(0, longer);
    taken.add(free);
    return free;
  };
  const files: Promise<IndexFile>[] = [];
  const add = (data: Buffer, length: number, pathOf: (name: string) => string) => {
    const hash = createHash("sha256").update(data).digest("hex");
    const name = freeName(`${language}_${hash.slice(0, length)}`, hash.slice(length));
    files.push(sealIndexFile(pathOf(name), data));
    return name;
  };
  const pages = parts.flatMap((part) =>
    part.pages.map(({ url, words, name, text }) => ({ url, words, name: freeName(name, text.hash) })),
  );
  const chunks = mergeWords(placed).map(({ from, to, data }) => [
    from,
    to,
    add(data, hashLengths.file, (name) => `index/${name}.pf_index`),
  ]);
  const filters = [...mergeFilters(placed)].map(([filter, data]) => [
    filter,
    add(data, hashLengths.file, (name) => `filter/${name}.pf_filter`),
  ]);
  const texts = (list: readonly string[]) => cborListOf(list.map((text) => cborText(text)));
  const meta = cborListOf([
    cborText(entry.version),
    cborListOf(pages.map(({ name, words }) => cborListOf([cborText(name), cborNumber(words)]))),
    cborListOf(chunks.map(texts)),
    cborListOf(filters.map(texts)),
    cborList(0),
    texts(fields),
  ]);
  const hash = add(meta, hashLengths.list, (name) => `pagefind.${name}.pf_meta`);
  entry.languages[language] = { ...entry.languages[language], hash, page_count: pages.length };
  return {
    files: [
      ...(await Promise.all(files)),
      { path: "pagefind-entry.json", content: Buffer.from(JSON.stringify(entry)) },
    ],
    texts: new Map(pages.map(({ url, name }) => [url, name])),
  };
}
