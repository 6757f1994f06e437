import { expect, test } from "vitest";
import { gridFault } from "../../src/pdf/table-grid.ts";

const cell = (colSpan = 1, rowSpan = 1) => ({ colSpan, rowSpan });

test.each([
  [
    "a plain table",
    [
      [cell(), cell()],
      [cell(), cell()],
    ],
    undefined,
  ],
  [
    "spans that fill the grid",
    [
      [cell(2), cell(1, 2)],
      [cell(), cell()],
    ],
    undefined,
  ],
  ["a cell too few", [[cell(), cell()], [cell()]], "rows of unequal width"],
  ["a row span past the end", [[cell(1, 3)], [cell()]], "a row span passes the last row"],
  ["a span over another", [[cell(), cell(1, 2)], [cell(2)]], "cells overlap"],
])("%s", (_, rows, fault) => {
  expect(gridFault(rows)).toBe(fault);
});
