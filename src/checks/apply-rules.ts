import type { DraftAndIssues } from "../content/make-draft.ts";
import type { Content, Draft } from "../content/model.ts";
import { siteOrder } from "../content/site-order.ts";
import type { Issue } from "../report/issue.ts";
import { sortIssues } from "../report/sort-issues.ts";
import { dataFiles } from "../schema/data.ts";
import type { Data } from "../schema/types.ts";
import type { Rule } from "./rule.ts";
import { graphRules, singleRules, wordRules } from "./rules.ts";

/** What a check found; `content` is there only when no issue is an error. */
export interface Checked {
  content: Content | undefined;
  /** All issues of one run, in reading order. */
  issues: Issue[];
}

/**
 * Applies every rule to what was read, as on the day `today` (2026-11-21). So that one mistake gives one issue, words
 * are judged only where nothing is wrong, and the guide as a whole only where nothing is wrong anywhere.
 */
export function applyRules({ draft, issues: faults }: DraftAndIssues, today: string): Checked {
  const apply = (rules: readonly Rule[]) => rules.flatMap((rule) => rule.check(draft, today));
  const issues = [...faults, ...apply(singleRules)];
  const wrong = new Set(issues.filter(isError).map(({ file }) => file));
  if (hasAllData(draft)) issues.push(...apply(wordRules).filter(({ file }) => !wrong.has(file)));
  if (wrong.size === 0) issues.push(...apply(graphRules));
  const sound = !issues.some(isError);
  return { content: sound ? siteOrder(complete(draft)) : undefined, issues: sortIssues(issues) };
}

function isError({ severity }: Issue): boolean {
  return severity === "error";
}

function hasAllData({ data }: Draft): boolean {
  return Object.keys(dataFiles).every((name) => data[name as keyof Data] !== undefined);
}

/** A draft without errors has no gaps: every schema was met, so nothing in it is `undefined`. */
function complete(draft: Draft): Content {
  return draft as Content;
}
