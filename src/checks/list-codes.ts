import { groups } from "../report/issue.ts";
import { rules } from "./rules.ts";

/** The codes of every rule, group by group, as a Markdown table that links to the help pages in `folder`. */
export function listCodes(folder: string): string {
  const rows = groups.map((name) => {
    const links = rules
      .filter(({ group }) => group === name)
      .map(({ code }) => `[${code}](${folder}/${code}.md)`);
    return `| ${name} | ${links.join(", ")} |`;
  });
  return ["| group | rules |", "|---|---|", ...rows].join("\n");
}
