import type { DraftAndIssues } from "../content/make-draft.ts";
import type { Content, Draft } from "../content/model.ts";
import { siteOrder } from "../content/site-order.ts";
import { textPages } from "../content/text-pages.ts";
import type { Issue } from "../report/issue.ts";
import { sortIssues } from "../report/sort-issues.ts";
import { rules } from "./rules.ts";
import { textsOf } from "./texts/texts-of.ts";

/** What a check found; `content` is there only when no issue is an error. */
export interface Checked {
  content: Content | undefined;
  /** All issues of one run, in reading order. */
  issues: Issue[];
}

/** Applies every rule to what was read, as on the day `today` (2026-11-21). */
export function applyRules({ draft, issues: faults }: DraftAndIssues, today: string): Checked {
  const { fieldRules, pageRules, textRules, graphRules } = rules;
  const issues = [...faults];
  for (const { check } of fieldRules) issues.push(...check(draft, today));
  for (const page of textPages(draft)) for (const { check } of pageRules) issues.push(...check(page));
  for (const text of textsOf(draft)) for (const { check } of textRules) issues.push(...check(text));
  for (const { check } of graphRules) issues.push(...check(draft, today));
  const sound = issues.every(({ severity }) => severity !== "error");
  return { content: sound ? siteOrder(complete(draft)) : undefined, issues: sortIssues(issues) };
}

/** A draft without errors has no gaps: every schema was met, so nothing in it is `undefined`. */
function complete(draft: Draft): Content {
  return draft as Content;
}
