import { groups } from "../report/catalogue.ts";

/** The codes of every rule, group by group, as a Markdown table that links to the help pages in `folder`. */
export function listCodes(folder: string): string {
  const rows = Object.entries(groups).map(([group, codes]) => {
    const links = Object.keys(codes).map((code) => `[${code}](${folder}/${code}.md)`);
    return `| ${group} | ${links.join(", ")} |`;
  });
  return ["| group | rules |", "|---|---|", ...rows].join("\n");
}
