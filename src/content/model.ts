import type { Right } from "../kinds/right-value.ts";
import type { Data, DataName, FrontMatter, PageFolder } from "../kinds/types.ts";
import type { Markdown } from "../markdown/parse-markdown.ts";
import type { YamlDocument } from "../source/parse-yaml.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Words } from "../words/words.ts";
import type { FoundFile } from "./found-file.ts";

/** One Markdown file: its address, its front matter, its text, and where each of them stands. */
export interface Entry<Fields> {
  folder: PageFolder;
  /** File name without `.md`. */
  slug: string;
  /** Address on the site, from `/` to `/`. */
  url: string;
  data: Fields;
  /** What of the front matter is right by itself: all of `data` where that is there. */
  fields: Right<NonNullable<Fields>>;
  yaml: YamlDocument;
  body: Markdown;
  file: SourceFile;
  /** Whether the text could be read; where not, nothing is known of what is on the page. */
  legible: boolean;
}

/** A content folder as it was read, mistakes and all: what failed its schema is `undefined`. */
export type Draft = { [Folder in PageFolder]: Entry<FrontMatter[Folder] | undefined>[] } & {
  data: Partial<Data>;
  /** What of each data file is right by itself: all of `data` where that is there. */
  fields: { [Name in DataName]?: Right<Data[Name]> };
  yaml: { [Name in DataName]?: YamlDocument };
  /** Pages that are left out because they are still being written: the file of each, by its address. */
  unfinished: ReadonlyMap<string, string>;
  /** Addresses of the pictures in `content/images`. */
  images: string[];
  /** The words of the interface in the content's language; `undefined` where there are none, or they are wrong. */
  words?: Words | undefined;
  /** Everything that lies in the folders, text or not. */
  files: FoundFile[];
};

/** A content folder without errors; each list is in the order of the site. */
export type Content = { [Folder in PageFolder]: Entry<FrontMatter[Folder]>[] } & {
  data: Data;
  yaml: Draft["yaml"];
  /** Addresses of the pages whose review is long overdue, which say so. */
  overdue: ReadonlySet<string>;
  images: string[];
  words: Words;
};

export type LeafletEntry = Entry<FrontMatter["leaflets"]>;
