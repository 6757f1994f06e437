import type { Output } from "../inspect/output.ts";
import { type Issue, sortIssues } from "../report/issue.ts";
import { ask } from "./rule.ts";
import { type IssueCode, rulesOf } from "./rules.ts";

/** Holds what was built against every rule for it. The file of an issue is its path in the output folder. */
export function checkOutput(output: Output): Issue<IssueCode>[] {
  return sortIssues(rulesOf("built").flatMap((rule) => ask(rule, output)));
}
