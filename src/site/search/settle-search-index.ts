import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { sortFilterValues } from "./sort-filter-values.ts";
import { unknownIndexForm } from "./unknown-index-form.ts";

/** One file of a search index, its path with forward slashes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What Pagefind writes before the data of each file. */
const seal = Buffer.from("pagefind_dcd");

/**
 * Gives a search index the same bytes at every build. Pagefind writes the values of a filter in any order, and names a
 * file by a hash of what it holds: so a filter is put in order and named anew, then the list of pages (`.pf_meta`), which
 * names the filters, then the entry, which names that list. That form is Pagefind's own affair, so all of it is held
 * against what was met: a file of another form, or a name that nobody uses, is told.
 *
 * @throws {ToolError} where Pagefind's files are of another form
 */
export function settleSearchIndex(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const used = new Set<string>();
  const withNewNames = (data: Buffer) => {
    let text = data.toString("latin1");
    for (const [former, name] of names) {
      if (text.includes(former)) used.add(former);
      text = text.replaceAll(former, name);
    }
    return Buffer.from(text, "latin1");
  };
  const settle = (ending: string, change: (data: Buffer) => Buffer) =>
    files
      .filter(({ path }) => path.endsWith(ending))
      .map(({ path, content }): IndexFile => {
        const data = change(unseal(path, content));
        const [former, language, hash] = /([a-z-]+)_([0-9a-f]+)(?=\.\w+$)/.exec(path) ?? [];
        if (!former || !hash) throw unknownIndexForm(`${path} bears no hash`);
        const digest = createHash("sha256").update(data).digest("hex");
        const name = `${language}_${digest.slice(0, hash.length)}`;
        names.set(former, name);
        return { path: path.replace(former, name), content: gzipSync(Buffer.concat([seal, data])) };
      });
  const filters = settle(".pf_filter", sortFilterValues);
  const lists = settle(".pf_meta", withNewNames);
  const rest = files.filter(({ path }) => !/\.pf_(filter|meta)$/.test(path));
  const settled = rest.map((file) => (isEntry(file) ? renameIn(file, withNewNames) : file));
  const unused = [...names.keys()].find((former) => !used.has(former));
  if (lists.length === 0 || unused !== undefined)
    throw unknownIndexForm(`nothing names ${unused ?? "a list of pages"}`);
  return [...filters, ...lists, ...settled];
}

/**
 * The name of each page's text in the index, by the address of the page.
 *
 * @throws {ToolError} where a text does not say whose it is
 */
export function fragmentNames(files: readonly IndexFile[]): Map<string, string> {
  const texts = files.filter(({ path }) => path.endsWith(".pf_fragment"));
  return new Map(
    texts.map(({ path, content }) => {
      const { url } = JSON.parse(unseal(path, content).toString()) as { url?: string };
      if (url === undefined) throw unknownIndexForm(`${path} names no page`);
      return [url, path.replace(/^.*\/|\.\w+$/g, "")];
    }),
  );
}

/** The data of a file, without the seal before it. */
function unseal(path: string, content: Uint8Array): Buffer {
  const data = startsAsGzip(content) ? gunzipSync(content) : Buffer.from(content);
  if (!data.subarray(0, seal.length).equals(seal))
    throw unknownIndexForm(`${path} does not begin with ${seal}`);
  return data.subarray(seal.length);
}

const startsAsGzip = (content: Uint8Array) => content[0] === 0x1f && content[1] === 0x8b;

const isEntry = ({ path }: IndexFile) => path.endsWith("pagefind-entry.json");

const renameIn = ({ path, content }: IndexFile, change: (data: Buffer) => Buffer): IndexFile => ({
  path,
  content: change(Buffer.from(content)),
});
