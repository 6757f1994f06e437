import { type Finding, rule } from "../rule.ts";

/** A bar that ends a cell: not one that is written as `\\|`. */
const bar = /(?<!\\)\|/;

/** The headings, and the lines below them. */
const headLines = 2;

/** Every row of a table has a cell for each column: the parser drops what is too much, and leaves gaps for the rest. */
export const tableRow = rule({
  code: "table-row",
  severity: "error",
  group: "Structure",
  of: "page",
  summary: "Every table has rows, and each row a heading and as many cells as the table has columns.",
  check: ({ body, file }) =>
    body.tables.flatMap(({ heads, at, end }): Finding[] => {
      if (end - at.line <= headLines)
        return [
          { at, message: "This table has no rows.", hint: "Write them below its headings, or remove it." },
        ];
      const rows = Array.from({ length: end - at.line }, (_, index) => at.line + index);
      return rows.flatMap((line, order) => {
        const written = file.line(line - 1);
        const cells = cellsOf(written);
        const where = { file: file.path, line, column: written.search(/\S/) + 1 };
        if (cells.length !== heads.length) {
          const count = `${cells.length} ${cells.length === 1 ? "cell" : "cells"}`;
          const message = `This row has ${count}, the table ${heads.length} columns.`;
          return [
            { at: where, message, hint: "Write a bar | before and behind each cell, and nothing more." },
          ];
        }
        if (order < headLines || heads.length === 1 || cells[0]?.trim() !== "") return [];
        const hint = "Write in it what the row is about, also where it is the same as in the row above.";
        return [{ at: where, message: "The first cell of this row is empty, which is its heading.", hint }];
      });
    }),
});

/** The cells of a row; the bars at its ends may be left out. */
function cellsOf(row: string): string[] {
  const cells = row.trim().replace(/^\|/, "").split(bar);
  return cells.at(-1) === "" ? cells.slice(0, -1) : cells;
}
