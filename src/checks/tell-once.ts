import type { Issue } from "../report/issue.ts";
import type { IssueCode } from "./rules.ts";

/** Of two rules that speak of the same words, the one that knows what was meant, and those that then say nothing. */
const knowsMore: Partial<Record<IssueCode, readonly IssueCode[]>> = {
  "lost-words": ["wrong-value", "missing-key"],
  "wrong-value": ["said-twice", "unknown-contact", "unknown-logo", "unknown-icon", "relative-link"],
  "unknown-box": ["unknown-language"],
  "left-over": [
    ...([
      "spelling",
      "block-capitals",
      "stray-mark",
      "one-face",
      "date-style",
      "no-such-day",
      "left-over",
    ] as const),
    ...(["unknown-email", "doubled-mark", "small-letter", "open-bracket", "slip"] as const),
  ],
  claim: ["route-advice", "percentage", "repeated-word"],
  slip: ["repeated-word", "wrong-article", "spelling", "unknown-price", "small-letter", "claim"],
  "stray-mark": ["small-letter", "spelling"],
  "unseen-character": ["unknown-letter", "spelling"],
  "letter-in-number": ["unknown-phone", "unknown-price", "repeated-word", "no-such-day"],
  "unknown-letter": ["stray-mark", "unknown-phone", "unknown-price"],
  "patient-number": ["unknown-phone"],
  "no-such-day": ["date-style", "wrong-weekday", "spelling"],
  "vague-link-text": ["small-letter"],
};

/** What says that a line is none for readers, or no sentence, and what is then not said of how it ends. */
const knowsLine: Partial<Record<IssueCode, readonly IssueCode[]>> = {
  "left-over": ["no-full-stop", "lost-lead-in"],
};

/** Leaves out what another issue says better of the same words, or of the same line. */
export function tellOnce(issues: readonly Issue<IssueCode>[]): Issue<IssueCode>[] {
  const saying = new Map<string, Issue<IssueCode>[]>();
  for (const issue of issues) {
    if (!(issue.code in knowsMore) && !(issue.code in knowsLine)) continue;
    const line = lineOf(issue);
    saying.set(line, [...(saying.get(line) ?? []), issue]);
  }
  if (saying.size === 0) return [...issues];
  return issues.filter(
    (issue) => !saying.get(lineOf(issue))?.some((other) => other !== issue && saysMore(other, issue)),
  );
}

function saysMore(other: Issue<IssueCode>, { code, column }: Issue<IssueCode>): boolean {
  if (knowsLine[other.code]?.includes(code)) return true;
  if (!knowsMore[other.code]?.includes(code)) return false;
  // A message begins with the words that it is about.
  const { length } = /^"([^"]*)"/.exec(other.message)?.[1] ?? "";
  const isWithin = column >= other.column && column < other.column + Math.max(1, length);
  return isWithin && (code !== other.code || column > other.column);
}

function lineOf({ file, line }: Issue<IssueCode>): string {
  return `${file}:${line}`;
}
