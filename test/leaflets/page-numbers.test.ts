import { expect, test } from "vitest";
import { fillPageNumbers } from "../../src/leaflets/page-numbers.ts";

test("each place gets the number of its own part, and again when they are filled anew", () => {
  const html =
    '<li>A<span class="n" data-page-of="a"></span></li><li>B<span data-page-of="b--c"></span></li>';
  const filled = fillPageNumbers(
    html,
    new Map([
      ["a", 3],
      ["b--c", 12],
    ]),
  );
  expect(filled).toBe(
    '<li>A<span class="n" data-page-of="a"> 3</span></li><li>B<span data-page-of="b--c"> 12</span></li>',
  );
  expect(
    fillPageNumbers(
      filled,
      new Map([
        ["a", 4],
        ["b--c", 13],
      ]),
    ),
  ).toContain("> 4</span>");
});
