import { readBuiltSite } from "../built/read-built-site.ts";
import { type Issue, sortIssues } from "../report/issue.ts";
import { ask } from "./rule.ts";
import { type IssueCode, rulesOf } from "./rules.ts";

/**
 * Holds an output folder against every rule for what was built. The file of an issue is its path in that folder.
 *
 * @param url where the site will live, path included; it ends with a slash
 */
export async function checkBuiltSite(dir: string, { url }: { url: string }): Promise<Issue<IssueCode>[]> {
  const site = await readBuiltSite(dir, url);
  return sortIssues(rulesOf("built").flatMap((rule) => ask(rule, site)));
}
