import { pageFolders } from "../kinds/kind-names.ts";
import { pageKinds } from "../kinds/kinds.ts";
import type { FrontMatter, PageFolder } from "../kinds/types.ts";
import type { Content, Draft, Entry } from "./model.ts";

/** A folder of pages that leaflets can be made of. */
type PrintableFolder = {
  [Folder in PageFolder]: (typeof pageKinds)[Folder]["onPaper"] extends true ? Folder : never;
}[PageFolder];

/** A page that leaflets can be made of. */
export type PrintablePage = Entry<FrontMatter[PrintableFolder]>;

const folders = pageFolders.filter((folder) => pageKinds[folder].onPaper);

/** Every page that leaflets can be made of. */
export function printablePages(content: Content): PrintablePage[];
export function printablePages(draft: Draft): (Omit<PrintablePage, "data"> & { data: unknown })[];
export function printablePages(read: Content | Draft): unknown[] {
  return folders.flatMap((folder): unknown[] => read[folder]);
}
