import type { TextPage } from "../../content/text-pages.ts";
import type { Passage } from "../../markdown/passage.ts";
import { type Finding, rule } from "../rule.ts";

const hint = "Give it a first row of headings, then a row of |---|, and a heading above each column.";

/** Every column of a table has its heading (WCAG 1.3.1). The corner above the row headings may be empty. */
export const tableHeader = rule({
  code: "table-header",
  severity: "error",
  group: "Structure",
  of: "page",
  summary: "Every table has a header row with a heading above each column.",
  check: (page) => [...withEmptyHeadings(page), ...withoutHeaderRow(page)],
});

function withEmptyHeadings({ body: { tables } }: TextPage): Finding[] {
  return tables.flatMap(({ heads, at }) => {
    const columns = heads.length > 1 ? heads.slice(1) : heads;
    const twice = heads.find((words, index) => words !== "" && heads.indexOf(words) < index);
    if (twice)
      return [
        {
          at,
          message: `Two columns of this table are called "${twice}".`,
          hint: "Call each by what is in it.",
        },
      ];
    if (columns.every((words) => words !== "")) return [];
    return [{ at, message: "A column of this table has no heading.", hint }];
  });
}

/** Rows without a header row are no table to the parser: they are shown with their bars. */
function withoutHeaderRow({ body }: TextPage): Finding[] {
  if (!body.words.includes("|")) return [];
  const { passages } = body;
  return passages
    .filter((passage, index) => isRow(passage) && !isRow(passages[index - 1]))
    .map(({ at }) => ({ at: at(0), message: "This table has no header row.", hint }));
}

function isRow(passage: Passage | undefined): boolean {
  return passage?.kind === "paragraph" && /^\|.*\|/.test(passage.text);
}
