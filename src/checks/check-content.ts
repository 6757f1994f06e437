import type { Content, Draft } from "../content/model.ts";
import { readContent } from "../content/read-content.ts";
import { siteOrder } from "../content/site-order.ts";
import type { Issue } from "../report/issue.ts";
import { sortIssues } from "../report/sort-issues.ts";
import { rules } from "./rules.ts";

/**
 * Reads a content folder and applies every rule to it, as on the day `today` (2026-11-21). `content` is there only when no issue is an error; all issues
 * of one run come together, in reading order.
 */
export async function checkContent(
  dir: string,
  today: string,
): Promise<{ content: Content | undefined; issues: Issue[] }> {
  const { draft, issues: faults } = await readContent(dir);
  const issues = sortIssues([...faults, ...rules.flatMap((rule) => rule(draft, today))]);
  const sound = issues.every(({ severity }) => severity !== "error");
  return { content: sound ? siteOrder(complete(draft)) : undefined, issues };
}

/** A draft without errors has no gaps: every schema was met, so nothing in it is `undefined`. */
function complete(draft: Draft): Content {
  return draft as Content;
}
