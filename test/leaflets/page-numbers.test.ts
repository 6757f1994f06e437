import { expect, test } from "vitest";
import { fillPageNumbers, writtenPageNumbers } from "../../src/leaflets/page-numbers.ts";

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

test("a place behind a link says the number in words, and its number is read back", () => {
  const html = '<a href="#a">there</a><span data-page-of="a" data-says="(page \uFFFC)"></span>.';
  const filled = fillPageNumbers(html, new Map([["a", 3]]));
  expect(filled).toContain("> (page 3)</span>.");
  expect([...writtenPageNumbers(filled)]).toEqual([["a", "3"]]);
  expect(fillPageNumbers(filled, new Map([["a", 40]]))).toContain("> (page 40)</span>.");
});
