import { rule } from "../rule.ts";
import { unusedEntries } from "./unused-entries.ts";

/** Every section has a page: one without would be a heading with nothing below it. */
export const unusedSection = rule({
  code: "unused-section",
  severity: "warning",
  group: "Graph",
  of: "draft",
  summary: "Every section in `data/sections.yaml` has a page.",
  check: (draft) => unusedEntries("sections", "Name it under section of a page", draft),
});
