import { expect, test } from "vitest";
import { gapReader, numberReader, toCharacter, toGaps } from "../../src/search/number-text.ts";

test("numbers are a character each, which JSON does not escape, and are read again", () => {
  const numbers = [0, -6, 25, 3000, 1];
  const text = numbers.map(toCharacter).join("");
  expect(text).toHaveLength(numbers.length);
  expect(JSON.stringify(text)).toBe(`"${text}"`);
  const read = numberReader(text);
  expect(numbers.map(() => read())).toEqual(numbers);
});

test("lists of ascending numbers are read again, one behind the other; nothing stands behind the greatest there may be", () => {
  const lists: [numbers: number[], below: number][] = [
    [[0, 2, 3], 9],
    [[], 9],
    [[8], 9],
    [[0, 1], 2],
    [[], 0],
    [[1], 4],
  ];
  const text = lists.map(([numbers, below]) => toGaps(numbers, below)).join("");
  const read = gapReader(text);
  expect(lists.map(([, below]) => read(below))).toEqual(lists.map(([numbers]) => numbers));
  expect([toGaps([8], 9), toGaps([7], 9)].map((gaps) => gaps.length)).toEqual([1, 2]);
});

test("a text that is cut off ends a list", () => {
  expect(gapReader("")(9)).toEqual([]);
});
