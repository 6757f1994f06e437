import { rule } from "../rule.ts";

/** A bar that ends a cell: not one that is written as `\\|`. */
const bar = /(?<!\\)\|/;

/** Every row of a table has a cell for each column: the parser drops what is too much, and leaves gaps for the rest. */
export const tableRow = rule({
  code: "table-row",
  severity: "error",
  group: "Structure",
  of: "page",
  summary: "Every row of a table has as many cells as the table has columns.",
  check: ({ body, file }) =>
    body.tables.flatMap(({ heads, at, end }) => {
      const rows = Array.from({ length: end - at.line }, (_, index) => at.line + index);
      return rows.flatMap((line) => {
        const written = file.line(line - 1);
        const cells = countCells(written);
        if (cells === heads.length) return [];
        const where = { file: file.path, line, column: written.search(/\S/) + 1 };
        const message = `This row has ${cells} ${cells === 1 ? "cell" : "cells"}, the table ${heads.length} columns.`;
        return [{ at: where, message, hint: "Write a bar | before and behind each cell, and nothing more." }];
      });
    }),
});

/** The cells of a row; the bars at its ends may be left out. */
function countCells(row: string): number {
  const cells = row.trim().replace(/^\|/, "").split(bar);
  return cells.at(-1) === "" ? cells.length - 1 : cells.length;
}
