import { expect, test } from "vitest";
import { readingAge } from "../../src/prose/reading-age.ts";
import { splitSentences } from "../../src/prose/split-sentences.ts";

test("short words in short sentences are for the young, long ones are not", () => {
  expect(readingAge(splitSentences("You can ask. The doctor will help you."))).toBeLessThan(9);
  const hard = "Multidisciplinary deliberation facilitates individualised therapeutic recommendations.";
  expect(readingAge(splitSentences(hard))).toBeGreaterThan(18);
});
