import type { Draft } from "../../content/model.ts";
import type { Issue } from "../../report/issue.ts";
import type { Rule } from "../rule.ts";
import { unknownIds } from "./unknown-ids.ts";

const code = "unknown-section";

/** The sections that guide pages and the home page name are there. */
export const unknownSection: Rule = {
  code,
  summary: "The section of a guide page, and each that the home page offers, is in `data/sections.yaml`.",
  check: (draft) => [...ofPages(draft), ...atHome(draft)],
};

function ofPages(draft: Draft): Issue[] {
  return draft.guide.flatMap(({ fields: { section }, yaml }) =>
    section === undefined
      ? []
      : unknownIds(code, "section", draft, [section], () => yaml.valueAt(["section"])),
  );
}

function atHome(draft: Draft): Issue[] {
  const { home } = draft.yaml;
  const ways = draft.data.home?.ways;
  if (!home || !ways) return [];
  return unknownIds(code, "section", draft, ways, (index) => home.valueAt(["ways", index]));
}
