import type { HashedFile } from "../cache/hashed-file.ts";
import type { Position } from "../report/issue.ts";

type Place = Position & { file: string };

/** An address as it stands in what was built. */
export interface BuiltAddress {
  value: string;
  /** What holds it, for messages: `href`, `srcset`, `loc`, or the page of a PDF. */
  holder: string;
  /** The address of the file that it stands in: what it is relative to. */
  base: string;
  at: Place;
}

/** The name of an element on a page, or a reference to one. */
export interface BuiltId {
  id: string;
  /** The attribute that holds it. */
  holder: string;
  at: Place;
}

/** The text of a `style` element: one object for all pages that have it, which is handed to a thread, and kept, once for all of them. */
export interface StyleSheet {
  text: string;
}

/** A `style` element. */
export interface BuiltStyle {
  sheet: StyleSheet;
  at: Place;
}

/** A page as a browser will read it. */
export interface BuiltPage {
  /** Path in the output folder, with forward slashes. */
  path: string;
  /** Its address on the web. */
  url: string;
  ids: BuiltId[];
  /** What refers to one of them: `for`, `aria-labelledby` and their like. */
  references: BuiltId[];
  addresses: BuiltAddress[];
  canonicals: BuiltAddress[];
  styles: BuiltStyle[];
  /** The text of each script that it runs. */
  scripts: string[];
  /** Whether it is where the search is. */
  isSearch: boolean;
  /** Where it is the editor: the other site that it calls. */
  editorCalls: string | undefined;
}

/** A file as it is sent. */
export interface BuiltFile extends HashedFile {
  /** Bytes of its Brotli copy, where it has one. */
  packed?: number;
}

/** An output folder, read once for all who ask. Paths have forward slashes. */
export interface Output {
  /** Where it will live; it ends with a slash. */
  url: string;
  files: ReadonlyMap<string, BuiltFile>;
  pages: ReadonlyMap<string, BuiltPage>;
  /** The entries of `sitemap.xml`. */
  sitemap: readonly BuiltAddress[];
  /** The links of all PDFs. */
  pdfLinks: readonly BuiltAddress[];
}
