import { expect, test } from "vitest";
import { hashLength, hashWord } from "../../src/search/hash-word.ts";

test("a word has the same few letters whenever it is asked, and hardly any other word has them", () => {
  const words = Array.from({ length: 5000 }, (_, index) => `word${index.toString(36)}`);
  const hashes = words.map(hashWord);
  expect(words.map(hashWord)).toEqual(hashes);
  expect(hashes.every((hash) => /^[\w-]+$/.test(hash) && hash.length === hashLength)).toBe(true);
  expect(new Set(hashes).size).toBeGreaterThan(4990);
});

test("the word cannot be read from them", () => {
  expect(hashWord("damn")).not.toContain("damn");
  expect(hashWord("a")).toHaveLength(hashLength);
});
