import { expect, test } from "vitest";
import { editDistance } from "../../src/search/edit-distance.ts";

test("letters left out, added, changed or swapped are edits, a swap less than the others", () => {
  expect(editDistance("train", "train")).toBe(0);
  expect(editDistance("tran", "train")).toBe(1);
  expect(editDistance("trains", "train")).toBe(1);
  expect(editDistance("brain", "train")).toBe(1);
  expect(editDistance("trian", "train")).toBe(0.7);
  expect(editDistance("kitten", "sitting")).toBe(3);
  expect(editDistance("", "train")).toBe(5);
});

test("more edits than are allowed are as many as there can be, as many are counted", () => {
  expect(editDistance("kitten", "sitting", 3)).toBe(3);
  expect(editDistance("kitten", "sitting", 2)).toBe(Number.POSITIVE_INFINITY);
  expect(editDistance("train", "consultant", 2)).toBe(Number.POSITIVE_INFINITY);
  expect(editDistance("abcdefxy", "abcdefyx", 0.7)).toBe(0.7);
});
