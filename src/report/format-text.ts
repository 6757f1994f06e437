import type { Issue } from "./issue.ts";

/** Issues for a person: `path:line:column severity code`, what is wrong, what to do; then a line that counts them. */
export function formatText(issues: readonly Issue[]): string {
  const blocks = issues.map(
    ({ file, line, column, severity, code, message, hint }) =>
      `${file}:${line}:${column} ${severity} ${code}\n  ${message}\n  ${hint}\n`,
  );
  return [...blocks, countIssues(issues)].join("\n");
}

/** A closing line such as "2 errors and 1 warning in 2 files." */
function countIssues(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const files = new Set(issues.map(({ file }) => file)).size;
  const counts = `${count(errors, "error")} and ${count(issues.length - errors, "warning")}`;
  return files === 0 ? `${counts}.` : `${counts} in ${count(files, "file")}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
