import { rule } from "../rule.ts";
import { unusedEntries } from "./unused-entries.ts";

/** Every word of the glossary is linked from a page that uses it. */
export const unusedTerm = rule({
  code: "unused-term",
  severity: "warning",
  group: "Graph",
  of: "draft",
  summary: "Every word in `data/glossary.yaml` is linked from a page.",
  check: (draft) => unusedEntries("glossary", "Link to it where a page first uses the word", draft),
});
