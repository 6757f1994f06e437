import type { DraftAndIssues } from "../content/make-draft.ts";
import type { Content, Draft } from "../content/model.ts";
import { siteOrder } from "../content/site-order.ts";
import type { Issue } from "../report/issue.ts";
import { sortIssues } from "../report/sort-issues.ts";
import { rules } from "./rules.ts";

/** What a check found; `content` is there only when no issue is an error. */
export interface Checked {
  content: Content | undefined;
  /** All issues of one run, in reading order. */
  issues: Issue[];
}

/** Applies every rule to what was read, as on the day `today` (2026-11-21). */
export function applyRules({ draft, issues: faults }: DraftAndIssues, today: string): Checked {
  const issues = sortIssues([...faults, ...rules.flatMap((rule) => rule.check(draft, today))]);
  const sound = issues.every(({ severity }) => severity !== "error");
  return { content: sound ? siteOrder(complete(draft)) : undefined, issues };
}

/** A draft without errors has no gaps: every schema was met, so nothing in it is `undefined`. */
function complete(draft: Draft): Content {
  return draft as Content;
}
