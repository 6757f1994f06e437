import { formatText } from "../../../src/report/format-text.ts";
import type { Issue } from "../../../src/report/issue.ts";

/** What is printed for the first issue of each code, but for the lines and columns, which other tests hold. */
export function printed(issues: readonly Issue[], dir = "content"): string {
  const first = issues.filter(({ code }, at) => issues.findIndex((each) => each.code === code) === at);
  const blocks = first.map((issue) => formatText([issue]).split("\n\n")[0]);
  return blocks
    .join("\n\n")
    .replace(/:\d+:\d+ (?=error|warning)/g, " ")
    .replaceAll(dir, "content");
}
