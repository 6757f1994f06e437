import type { Budget } from "./page-kind.ts";
import type { Data, DataName, PageFolder } from "./types.ts";

/** What is known of the content where it is asked which pages there are; what could not be read is left out. */
export type Known = { readonly [Folder in PageFolder]: readonly unknown[] } & {
  readonly data: Partial<Data>;
  /** The data files that are there, whether they can be read or not. */
  readonly yaml: { readonly [Name in DataName]?: unknown };
};

/**
 * A page that has no file in `content`. Its template is the file of `layouts/site` that bears its name, and its title and
 * description are the words `pages.<name>` of the interface, with `menu` and `foot` where it is called otherwise there.
 */
export interface OwnPage {
  /** What it is called in messages: "the search". */
  noun: string;
  address: `/${string}`;
  /** Pages below it, by the last parts of their addresses. */
  below?: readonly string[];
  /** Whether the guide has it; without this every guide has. */
  isShown?(content: Known): boolean;
  /** The data file of which each entry has an anchor on the page. */
  anchors?: "glossary" | "sections";
  /** Its drawing, of `layouts/parts/icons`. */
  icon?: string;
  /** Its place in the menu at the top, after the sections of the guide. */
  menu?: number;
  /** The list at the foot of every page that it stands in, and its place there. */
  foot?: { list: "find" | "about"; order: number };
  /** Whether search engines and the sitemap leave it out. */
  unlisted?: boolean;
  /** Whether it stands in the A to Z. */
  inAToZ?: boolean;
  /** A style sheet of its own in `layouts/css`, beside that of all pages. */
  styles?: string;
  /** A style sheet in place of that of all pages, where there are so many of it that each carries only what it needs. */
  sheet?: string;
  /** Where it prints as a leaflet does: `layouts/parts/print/<name>.njk` in that format, or what its script puts there. */
  paper?: { format?: string };
  /** What it may weigh, and whether it may run scripts; that of pages to read, where it says nothing. */
  budget?: Budget;
}
