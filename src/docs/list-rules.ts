import { rules } from "../checks/rules.ts";
import { groups } from "../report/issue.ts";

const introduction = `# What the checks ask

\`npm run check\` holds the content to these rules. An error stops a build; a warning is shown and counted. Each rule has
a page with an example, why it is there, and how to fix what it finds. \`npm run docs\` writes this list.
`;

/** The page that lists every rule with its weight and what it asks, and links to the help pages beside it. */
export function listRules(): string {
  const rows = rules.map(
    ({ code, severity, summary }) => `| [${code}](${code}.md) | ${severity} | ${summary} |`,
  );
  return [introduction, "| rule | weight | what it asks |", "|---|---|---|", ...rows, ""].join("\n");
}

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
