import type { Issue } from "../report/issue.ts";
import type { IssueCode } from "./rules.ts";

/** Of two rules that speak of one mistake at one place, the one that knows what was meant, and those that then say nothing. */
const knowsMore: Partial<Record<IssueCode, readonly IssueCode[]>> = {
  "lost-words": ["wrong-value", "missing-key"],
  "wrong-value": ["unknown-logo", "unknown-icon", "relative-link"],
  "left-over": ["spelling", "block-capitals", "stray-mark", "one-face", "date-style", "no-such-day"],
  claim: ["route-advice", "percentage"],
  slip: ["repeated-word", "wrong-article", "spelling"],
  "unknown-letter": ["stray-mark", "unknown-phone", "unknown-price"],
  "patient-number": ["unknown-phone"],
  "no-such-day": ["date-style", "wrong-weekday"],
};

/** Leaves out what another issue says better of the same place. */
export function tellOnce(issues: readonly Issue<IssueCode>[]): Issue<IssueCode>[] {
  const said = new Set<string>();
  for (const issue of issues)
    for (const code of knowsMore[issue.code] ?? []) said.add(placeOf({ ...issue, code }));
  return said.size === 0 ? [...issues] : issues.filter((issue) => !said.has(placeOf(issue)));
}

function placeOf({ code, file, line, column }: Issue<IssueCode>): string {
  return `${code} ${file}:${line}:${column}`;
}
