import type { DraftAndIssues } from "../content/make-draft.ts";
import type { Content, Draft } from "../content/model.ts";
import { siteOrder } from "../content/site-order.ts";
import { dataNames, pageFolders } from "../kinds/kind-names.ts";
import { dataKinds } from "../kinds/kinds.ts";
import type { DataName } from "../kinds/types.ts";
import { type Issue, type IssueKind, sortIssues } from "../report/issue.ts";
import { overduePages } from "./front-matter/late-reviews.ts";
import { judgeLinks } from "./links/judge-links.ts";
import type { RightTexts } from "./right-texts.ts";
import { ask, type Finding, issuesOf, type Rule } from "./rule.ts";
import { type IssueCode, rulesOf } from "./rules.ts";
import { tellOnce } from "./tell-once.ts";
import { textsOf } from "./texts/text.ts";

/** What a check found; `content` is there only when no issue is an error. */
export interface Checked {
  content: Content | undefined;
  /** All that was read, errors and all, where nothing of it is missing. */
  whole: Content | undefined;
  /** What was read. */
  draft: Draft;
  /** All issues of one run, in reading order. */
  issues: Issue<IssueCode>[];
}

/**
 * Applies every rule to what was read, as on the day `today` (2026-11-21), each as strictly as is asked.
 *
 * @param right texts that need not be judged by themselves once more
 */
export function applyRules(
  { draft, issues: faults }: DraftAndIssues,
  today: string,
  strict = false,
  right?: RightTexts,
): Checked {
  const issues: Issue<IssueCode>[] = [...faults];
  const weighed = (rule: Rule<"draft", IssueCode>) =>
    strict && rule.strictly ? { ...rule, severity: rule.strictly } : rule;
  for (const rule of rulesOf("draft").map(weighed)) issues.push(...ask(rule, draft, today));
  const pageRules = rulesOf("page");
  const language = draft.data.organisation?.language ?? "en";
  const textRules = rulesOf("text").filter((rule) => language.startsWith(rule.language ?? ""));
  for (const text of textsOf(draft)) {
    const { page, set } = text;
    const links = judgeLinks(text).issues;
    if (right?.has(set)) {
      issues.push(...links);
      continue;
    }
    const inPage = page ? askAll(pageRules, page) : [];
    const inText = askAll(textRules, text);
    if (inPage.length + inText.length === 0) right?.add(set);
    issues.push(...inPage, ...links, ...inText);
  }
  const valid = issues.every(({ severity }) => severity !== "error");
  const whole = wholeOf(draft, today);
  if (valid && !whole) throw new Error("Something in the draft is missing, and no rule has said so.");
  return { content: valid ? whole : undefined, whole, draft, issues: sortIssues(tellOnce(issues)) };
}

/** Asks rules of one page or text: a million times nothing is found, so that nothing is made then. */
function askAll<About>(
  rules: readonly (IssueKind<IssueCode> & { check(about: About): Finding[] })[],
  about: About,
): Issue<IssueCode>[] {
  const issues: Issue<IssueCode>[] = [];
  for (const rule of rules) {
    const findings = rule.check(about);
    if (findings.length > 0) issues.push(...issuesOf(rule, findings));
  }
  return issues;
}

/** All that was read, errors and all, as on the day `today`; nothing where something of it is missing. */
export function wholeOf(draft: Draft, today: string): Content | undefined {
  return isComplete(draft) ? siteOrder({ ...draft, overdue: overduePages(draft, today) }) : undefined;
}

const mayBeMissing = (name: DataName) => dataKinds[name].fields.schema.safeParse(undefined).success;

/** Whether every schema was met, so that nothing is `undefined` that has to be there. */
function isComplete(draft: Draft): draft is Draft & Omit<Content, "overdue"> {
  const pages = pageFolders.flatMap((folder): { data: unknown }[] => draft[folder]);
  return (
    draft.words !== undefined &&
    dataNames.every((name) => draft.data[name] !== undefined || mayBeMissing(name)) &&
    pages.every(({ data }) => data !== undefined)
  );
}
