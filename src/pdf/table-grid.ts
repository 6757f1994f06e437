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
  for (const [top, cells] of rows.entries()) {
    let left = 0;
    for (const { colSpan, rowSpan } of cells) {
      while (grid[top]?.[left]) left++;
      for (let row = top; row < top + rowSpan; row++) {
        const columns = grid[row];
        if (!columns) return "a row span passes the last row";
        for (let column = left; column < left + colSpan; column++) {
          if (columns[column]) return "cells overlap";
          columns[column] = true;
        }
      }
      left += colSpan;
    }
  }
  const widths = new Set(grid.map((columns) => columns.filter(Boolean).length));
  return widths.size > 1 ? "rows of unequal width" : undefined;
}
