import { pageFolders } from "../kinds/kind-names.ts";
import { pageKinds } from "../kinds/kinds.ts";
import type { FrontMatter, PageFolder } from "../kinds/types.ts";
import type { Draft, Entry } from "./model.ts";

/** A folder of pages with a text of their own. */
export type TextFolder = {
  [Folder in PageFolder]: (typeof pageKinds)[Folder]["hasText"] extends true ? Folder : never;
}[PageFolder];

/** A page with a text of its own. Leaflets have none: their words come from these pages. */
export type TextPage = Entry<FrontMatter[TextFolder] | undefined>;

/** The folders of such pages. */
export const textFolders = pageFolders.filter((folder): folder is TextFolder => pageKinds[folder].hasText);

/** Every page with a text of its own. */
export function textPages(draft: Pick<Draft, PageFolder>): TextPage[] {
  return textFolders.flatMap((folder) => draft[folder] as TextPage[]);
}
