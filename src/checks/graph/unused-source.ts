import { textPages } from "../../content/text-pages.ts";
import { rule } from "../rule.ts";
import { unusedEntries } from "./unused-entries.ts";

/** Every source is the source of something. */
export const unusedSource = rule({
  code: "unused-source",
  severity: "warning",
  group: "Graph",
  of: "draft",
  summary: "Every source in `data/sources.yaml` is named by a page, a contact or the list of conditions.",
  check(draft) {
    const { contacts, conditions } = draft.data;
    const used = [
      ...textPages(draft).flatMap(({ fields }) => fields.sources ?? []),
      ...Object.values(contacts ?? {}).map(({ source }) => source),
      ...(conditions ? [conditions.source] : []),
    ];
    const where = ["guide", "services", "pages", "contacts", "conditions"] as const;
    const remedy = "Name it under sources of the page that uses it";
    return unusedEntries({ file: "sources", used, where, remedy }, draft);
  },
});
