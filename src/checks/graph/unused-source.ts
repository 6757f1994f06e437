import { rule } from "../rule.ts";
import { unusedEntries } from "./unused-entries.ts";

/** Every source is the source of something. */
export const unusedSource = rule({
  code: "unused-source",
  severity: "warning",
  group: "Graph",
  of: "draft",
  summary: "Every source in `data/sources.yaml` is named by a page, a contact or another entry.",
  check: (draft) => unusedEntries("sources", "Name it under sources of the page that uses it", draft),
});
