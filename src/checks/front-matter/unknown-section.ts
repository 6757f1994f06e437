import type { Draft } from "../../content/model.ts";
import { type Finding, rule } from "../rule.ts";
import { unknownIds } from "./unknown-ids.ts";

/** The sections that guide pages and the home page name are there. */
export const unknownSection = rule({
  code: "unknown-section",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary: "The section of a guide page, and each that the home page offers, is in `data/sections.yaml`.",
  check: (draft) => [...ofPages(draft), ...atHome(draft)],
});

function ofPages(draft: Draft): Finding[] {
  return draft.guide.flatMap(({ fields: { section }, yaml }) =>
    section === undefined ? [] : unknownIds("section", draft, [section], () => yaml.valueAt(["section"])),
  );
}

function atHome(draft: Draft): Finding[] {
  const { home } = draft.yaml;
  const ways = draft.data.home?.ways;
  if (!home || !ways) return [];
  return unknownIds("section", draft, ways, (index) => home.valueAt(["ways", index]));
}
