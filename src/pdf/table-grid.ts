/** A cell's spans; 1 where not said. */
interface CellSpan {
  colSpan: number;
  rowSpan: number;
}

/** What is wrong with the shape of a table, or `undefined` where every row fills the same columns. */
type GridFault = "cells overlap" | "a row span passes the last row" | "rows of unequal width";

/** Lays cells out as a grid, as a reader of the table does (ISO 14289-1, 7.5; Matterhorn 15). */
export function gridFault(rows: readonly (readonly CellSpan[])[]): GridFault | undefined {
  const grid: boolean[][] = rows.map(() => []);
  for (const [top, cells] of rows.entries())
    for (const cell of cells) {
      const fault = placeCell(cell, grid.slice(top));
      if (fault) return fault;
    }
  const widths = new Set(grid.map((columns) => columns.filter(Boolean).length));
  return widths.size > 1 ? "rows of unequal width" : undefined;
}

/** Takes the first free place of its row, and those to the right and below that a cell spans. */
function placeCell({ colSpan, rowSpan }: CellSpan, rows: readonly boolean[][]): GridFault | undefined {
  let left = 0;
  while (rows[0]?.[left]) left++;
  if (rowSpan > rows.length) return "a row span passes the last row";
  for (const columns of rows.slice(0, rowSpan))
    for (let column = left; column < left + colSpan; column++) {
      if (columns[column]) return "cells overlap";
      columns[column] = true;
    }
  return undefined;
}
