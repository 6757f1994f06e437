import type { Token } from "markdown-it";
import { type TextPage, textPages } from "../../content/text-pages.ts";
import { issue } from "../../report/catalogue.ts";
import type { Issue } from "../../report/issue.ts";
import type { Rule } from "../rule.ts";

const hint = "Give it a first row of headings, then a row of |---|, and a heading above each column.";

/** Every column of a table has its heading (WCAG 1.3.1). The corner above the row headings may be empty. */
export const tableHeader: Rule = {
  code: "table-header",
  summary: "Every table has a header row with a heading above each column.",
  check: (draft) =>
    textPages(draft).flatMap((page) => [...withEmptyHeadings(page), ...withoutHeaderRow(page)]),
};

function withEmptyHeadings({ body: { tokens, firstLine }, file }: TextPage): Issue[] {
  return tokens.flatMap((token, index) => {
    if (token.type !== "table_open") return [];
    const end = tokens.findIndex(({ type }, at) => at > index && type === "thead_close");
    const heads = tokens.slice(index, end).flatMap((cell, at) => {
      return cell.type === "th_open" ? [(tokens[index + at + 1] as Token).content] : [];
    });
    const columns = heads.length > 1 ? heads.slice(1) : heads;
    if (columns.every((words) => words !== "")) return [];
    const at = file.at(file.startOfLine(firstLine + (token.map?.[0] ?? 0)));
    return [issue("table-header", at, "A column of this table has no heading.", hint)];
  });
}

/** Rows without a header row are no table to the parser: they are shown with their bars. */
function withoutHeaderRow({ body: { passages } }: TextPage): Issue[] {
  return passages
    .filter(({ kind, text }) => kind === "paragraph" && /^\|.*\|/.test(text))
    .map(({ at }) => issue("table-header", at(0), "This table has no header row.", hint));
}
