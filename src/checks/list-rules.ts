import { rules } from "./rules.ts";

/** Every rule with its weight and what it asks, as a Markdown table that links to the help pages beside it. */
export function listRules(): string {
  const rows = rules.map(
    ({ code, severity, summary }) => `| [${code}](${code}.md) | ${severity} | ${summary} |`,
  );
  return ["| rule | weight | what it asks |", "|---|---|---|", ...rows, ""].join("\n");
}
