import { type Issue, sortIssues } from "../report/issue.ts";
import { siteWeight } from "../site/delivery/site-weight.ts";
import { ask } from "./rule.ts";
import { type IssueCode, rulesOf } from "./rules.ts";

/** Holds an output folder to its budgets. The file of an issue is its path in that folder. */
export async function checkWeight(site: string): Promise<Issue<IssueCode>[]> {
  const weight = await siteWeight(site);
  return sortIssues(rulesOf("weight").flatMap((rule) => ask(rule, weight)));
}
