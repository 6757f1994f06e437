import type { Issue } from "./issue.ts";

/** Puts issues in reading order: by file, then line, then column, then code. */
export function sortIssues<Sorted extends Issue>(issues: readonly Sorted[]): Sorted[] {
  return issues.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
