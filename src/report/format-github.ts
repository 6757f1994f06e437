import type { Issue } from "./issue.ts";

/** Issues as GitHub Actions workflow commands, which show each beside its line in a pull request. */
export function formatGithub(issues: readonly Issue[]): string {
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
