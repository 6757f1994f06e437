import { rule } from "../rule.ts";
import { unknownIds } from "./unknown-ids.ts";

/** The sections that guide pages and the home page name are there. */
export const unknownSection = rule({
  code: "unknown-section",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary: "The section of a guide page, and each that the home page offers, is in `data/sections.yaml`.",
  check: (draft) => unknownIds("sections", draft, (ids) => `The sections are: ${ids.join(", ")}.`),
});
