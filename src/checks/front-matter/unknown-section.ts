import type { Rule } from "../rule.ts";
import { unknownIds } from "./unknown-ids.ts";

/** The sections that guide pages and the home page name are there. */
export const unknownSection: Rule = {
  code: "unknown-section",
  summary: "The section of a guide page, and each that the home page offers, is in `data/sections.yaml`.",
  check: (draft) =>
    unknownIds("unknown-section", "section", draft, [
      ...draft.guide.flatMap(({ data, yaml }) =>
        data ? [{ id: data.section, at: () => yaml.valueAt(["section"]) }] : [],
      ),
      ...(draft.data.home?.ways ?? []).flatMap((id, index) => {
        const { home } = draft.yaml;
        return home ? [{ id, at: () => home.valueAt(["ways", index]) }] : [];
      }),
    ]),
};
