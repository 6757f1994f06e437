import { textPages } from "../../content/text-pages.ts";
import type { Rule } from "../rule.ts";
import { unusedEntries } from "./unused-entries.ts";

/** Every source is the source of something. */
export const unusedSource: Rule = {
  code: "unused-source",
  summary: "Every source in `data/sources.yaml` is named by a page, a contact or the list of conditions.",
  check: (draft) => {
    const { contacts, conditions } = draft.data;
    const pages = textPages(draft);
    if (!contacts || !conditions || pages.some(({ data }) => !data)) return [];
    const used = [
      ...pages.flatMap(({ data }) => data?.sources ?? []),
      ...Object.values(contacts).map(({ source }) => source),
      conditions.source,
    ];
    return unusedEntries(
      "unused-source",
      "sources",
      draft,
      used,
      "Name it under sources of the page that uses it",
    );
  },
};
