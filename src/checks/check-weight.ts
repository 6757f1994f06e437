import type { Issue } from "../report/issue.ts";
import { sortIssues } from "../report/sort-issues.ts";
import { siteWeight } from "../site/delivery/site-weight.ts";
import { weightRules } from "./built/weight-rules.ts";

/** Holds an output folder to its budgets. The file of an issue is its path in that folder. */
export async function checkWeight(site: string): Promise<Issue[]> {
  const weight = await siteWeight(site);
  return sortIssues(weightRules.flatMap((rule) => rule.check(weight)));
}
