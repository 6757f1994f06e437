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
export function countIssues(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const files = new Set(issues.map(({ file }) => file)).size;
  const counts = `${count(errors, "error")} and ${count(issues.length - errors, "warning")}`;
  return files === 0 ? `${counts}.` : `${counts} in ${count(files, "file")}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Issues as GitHub Actions workflow commands, which show each beside its line in a pull request. */
function formatGithub(issues: readonly Issue[]): string {
  return issues
    .map(({ file, line, column, severity, code, message, hint }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
      return `::${severity} ${place}::${data(`${message}\n${hint}`)}`;
    })
    .join("\n");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** The ways in which issues can be printed. */
export const issueFormats = {
  text: formatText,
  json: (issues: readonly Issue[]) => JSON.stringify(issues, null, 2),
  github: formatGithub,
} as const;
