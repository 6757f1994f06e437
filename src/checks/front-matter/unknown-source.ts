import { rule } from "../rule.ts";
import { unknownIds } from "./unknown-ids.ts";

/** Every source that a page, a contact or the list of conditions names is there. */
export const unknownSource = rule({
  code: "unknown-source",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary: "Every source that is named is one of `data/sources.yaml`.",
  check: (draft) => unknownIds("sources", draft),
});
