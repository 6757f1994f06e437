import { pageFolders } from "../kinds/kind-names.ts";
import { pageKinds } from "../kinds/kinds.ts";
import type { FrontMatter, PageFolder } from "../kinds/types.ts";
import type { Draft, Entry } from "./model.ts";

/** A folder of pages with a text of their own. */
export type TextFolder = {
  [Folder in PageFolder]: (typeof pageKinds)[Folder]["hasText"] extends true ? Folder : never;
}[PageFolder];

/** What most kinds of such pages have: news have none of it. */
type MostHave = Pick<
  FrontMatter["guide"],
  "order" | "reviewed" | "nextReview" | "reviewedBy" | "sources" | "aliases"
>;

/** The front matter of any page with a text of its own. */
export type TextFields = FrontMatter[TextFolder] & Partial<MostHave & Pick<FrontMatter["changes"], "date">>;

/** A page with a text of its own. Leaflets have none: their words come from these pages. */
export type TextPage = Entry<TextFields | undefined>;

/** The folders of such pages. */
export const textFolders = pageFolders.filter((folder): folder is TextFolder => pageKinds[folder].hasText);

/** Whether a page has a text of its own. */
export function isTextPage(page: Entry<unknown> | undefined): page is TextPage {
  return page !== undefined && pageKinds[page.folder].hasText;
}

/** Every page with a text of its own. */
export function textPages(draft: Pick<Draft, PageFolder>): TextPage[] {
  return textFolders.flatMap((folder): TextPage[] => draft[folder]);
}
