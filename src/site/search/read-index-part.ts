import { type HashedFile, hashedFile } from "../../cache/hashed-file.ts";
import { CborReader } from "./cbor-reader.ts";
import { type IndexFile, unsealIndexFile } from "./index-file.ts";
import { unknownIndexForm } from "./unknown-index-form.ts";

/** What Pagefind has made of some pages of a site, in a form that can be put together with that of the others. */
export interface IndexPart {
  /** Its pages as they are numbered: how many words count for the length of each, and the name and file of its text. */
  pages: { url: string; words: number; name: string; text: HeldFile }[];
  /** What a word may stand in beside the text, such as the title, in order: words say where they stand by number. */
  fields: string[];
  /** How many words it has, and all of them in the order of their bytes, one behind the other, in CBOR. */
  wordCount: number;
  words: Uint8Array;
  /** Which pages have which value, in CBOR. */
  filters: Uint8Array[];
  /** What a search begins with, as JSON, and the scripts that search. */
  entry: string;
  scripts: (HeldFile & { path: string })[];
}

/** A file that is sent as Pagefind made it. */
export interface HeldFile extends HashedFile {
  /** `undefined` where it is kept by its hash. */
  content: Uint8Array | undefined;
}

/** The scripts that a search asks: not those of Pagefind’s own interface, which this guide has no use for. */
const asked = /^pagefind(-worker)?\.js$|\.pagefind$/;

/**
 * Reads what Pagefind has made of some pages. That form is Pagefind’s own affair, so all of it is held against what was met.
 *
 * @throws {ToolError} where a file is of another form
 */
export function readIndexPart(files: readonly IndexFile[]): IndexPart {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const fileAt = (path: string) => {
    const file = byPath.get(path);
    if (!file) throw unknownIndexForm(`${path} is not there`);
    return file;
  };
  const dataAt = (path: string) => unsealIndexFile(fileAt(path));
  const list = files.find(({ path }) => path.endsWith(".pf_meta"));
  if (!list) throw unknownIndexForm("it has no list of pages");
  const meta = new CborReader(unsealIndexFile(list));
  const listOf = <Item>(read: () => Item) => Array.from({ length: meta.list() }, read);
  meta.list(6);
  meta.text(); // The version, which the entry has, too.
  const pages = listOf(() => {
    meta.list(2);
    const name = meta.text();
    const path = `fragment/${name}.pf_fragment`;
    const { url }: { url?: string } = JSON.parse(dataAt(path).toString());
    if (url === undefined) throw unknownIndexForm(`${path} names no page`);
    return { url, words: meta.number(), name, text: held(fileAt(path)) };
  });
  const chunks = listOf(() => {
    meta.list(3);
    meta.text(); // From which word it goes, and to which.
    meta.text();
    const chunk = new CborReader(dataAt(`index/${meta.text()}.pf_index`));
    chunk.list(1);
    return { count: chunk.list(), words: chunk.bytes.subarray(chunk.at) };
  });
  const filters = listOf(() => {
    meta.list(2);
    meta.text(); // What it is called, which it says itself.
    return dataAt(`filter/${meta.text()}.pf_filter`);
  });
  if (meta.list() > 0) throw unknownIndexForm("it puts pages in order");
  return {
    pages,
    fields: listOf(() => meta.text()),
    wordCount: chunks.reduce((sum, { count }) => sum + count, 0),
    words: Buffer.concat(chunks.map(({ words }) => words)),
    filters,
    entry: Buffer.from(fileAt("pagefind-entry.json").content).toString(),
    scripts: files.filter(({ path }) => asked.test(path)).map((file) => ({ path: file.path, ...held(file) })),
  };
}

const held = ({ content }: IndexFile): HeldFile => ({ ...hashedFile(content), content });
