import { catalogue, type IssueCode } from "../report/catalogue.ts";
import { builtRules } from "./built/built-rules.ts";
import { weightRules } from "./built/weight-rules.ts";
import { pageBudget } from "./graph/page-budget.ts";
import { readingRules } from "./reading-rules.ts";
import { rules } from "./rules.ts";

/** Every rule with its weight and what it asks, as a Markdown table that links to the help pages beside it. */
export function listRules(): string {
  const summaries = new Map<IssueCode, string>(
    [...readingRules, ...Object.values(rules).flat(), pageBudget, ...builtRules, ...weightRules].map(
      ({ code, summary }) => [code, summary],
    ),
  );
  const rows = (Object.keys(catalogue) as IssueCode[]).flatMap((code) => {
    const summary = summaries.get(code);
    return summary === undefined ? [] : [`| [${code}](${code}.md) | ${catalogue[code]} | ${summary} |`];
  });
  return ["| rule | weight | what it asks |", "|---|---|---|", ...rows, ""].join("\n");
}
