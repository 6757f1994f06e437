import type { Markdown } from "../markdown/parse-markdown.ts";
import type {
  Data,
  GuideFrontMatter,
  LeafletFrontMatter,
  ServiceFrontMatter,
  SiteFrontMatter,
} from "../schema/types.ts";
import type { YamlDocument } from "../source/parse-yaml.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Words } from "../words/words.ts";
import type { FoundFile } from "./found-file.ts";
import type { Folder, FrontMatter } from "./front-matter.ts";

/** One Markdown file: its address, its front matter, its text, and where each of them stands. */
export interface Entry<Data> {
  folder: Folder;
  /** File name without `.md`. */
  slug: string;
  /** Address on the site, from `/` to `/`. */
  url: string;
  data: Data;
  /** The fields that are right by themselves: all of `data` where that is there. */
  fields: Partial<NonNullable<Data>>;
  yaml: YamlDocument;
  body: Markdown;
  file: SourceFile;
  /** Whether the text could be read; where not, nothing is known of what is on the page. */
  legible: boolean;
}

/** A content folder as it was read, mistakes and all: what failed its schema is `undefined`. */
export type Draft = { [Name in Folder]: Entry<FrontMatter[Name] | undefined>[] } & {
  data: Partial<Data>;
  yaml: { [Name in keyof Data]?: YamlDocument };
  /** Addresses of the pictures in `content/images`. */
  images: string[];
  /** The words of the interface in the content's language; `undefined` where there are none, or they are wrong. */
  words?: Words | undefined;
  /** Everything that lies in the folders, text or not. */
  files: FoundFile[];
};

/** A content folder without errors; each list is in the order of the site. */
export type Content = { [Name in Folder]: Entry<FrontMatter[Name]>[] } & {
  data: Data;
  images: string[];
  words: Words;
};

export type GuideEntry = Entry<GuideFrontMatter>;
export type ServiceEntry = Entry<ServiceFrontMatter>;
export type LeafletEntry = Entry<LeafletFrontMatter>;
export type SiteEntry = Entry<SiteFrontMatter>;
