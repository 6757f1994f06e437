import * as readingKinds from "../content/reading-kinds.ts";
import { groups, type IssueKind } from "../report/issue.ts";
import { badYaml } from "../source/explain-yaml-error.ts";
import { badCsv } from "../source/parse-csv.ts";
import type { Rule, Sort } from "./rule.ts";
import { ruleFiles } from "./rule-files.ts";

/** Every kind of mistake that is told, group by group, and the rule that looks for it; those without one are met while reading. */
export const rules = [badYaml, badCsv, ...Object.values(readingKinds), ...Object.values(ruleFiles)].sort(
  (a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || (a.code < b.code ? -1 : 1),
);

/** The code of one kind of mistake. */
export type IssueCode = (typeof rules)[number]["code"];

/** The rules of one sort. */
export function rulesOf<Of extends Sort>(of: Of): readonly Rule<Of, IssueCode>[] {
  const all: readonly (IssueKind<IssueCode> & { of?: Sort })[] = rules;
  return all.filter((each): each is Rule<Of, IssueCode> => each.of === of);
}
