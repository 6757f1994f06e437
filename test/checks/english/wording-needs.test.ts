import fc from "fast-check";
import { expect, test } from "vitest";
import { readWordings, type WordingPattern, wordingPatterns } from "../../../src/checks/english/wordings.ts";
import { PatternIndex } from "../../../src/prose/pattern-index.ts";

const wordings = wordingPatterns("second opinion");
const told = (["claims", "left-overs", "slips"] as const).flatMap((file) =>
  Object.values(readWordings(file)).flatMap(({ tells, passes }) => [...tells, ...passes]),
);

test("nearly every wording needs words", () => {
  const free = wordings.filter(({ needs }) => needs.some((need) => need.length === 0));
  expect(free.map(({ pattern }) => pattern.source)).toEqual([]);
});

test("no wording that matches is left out for the words that it needs", () => {
  const index = new PatternIndex(wordings.map(({ needs }) => needs));
  const words = told.flatMap((sentence) => sentence.split(/(?<=\s)/));
  // Sentences of the files, some of them cut, in capitals or with other words within.
  const sentence = fc
    .tuple(fc.constantFrom(...told), fc.nat(80), fc.constantFrom(...words), fc.boolean())
    .map(([text, at, word, isShouted]) => {
      const mixed = at < 50 ? text : text.slice(0, at - 50) + word + text.slice(at - 50);
      return isShouted ? mixed.toUpperCase() : mixed;
    });
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 3 }), (sentences) => {
      const text = sentences.join(" ");
      const matches = ({ pattern }: WordingPattern) => text.search(pattern) !== -1;
      const found = wordings.flatMap((wording, number) => (matches(wording) ? [number] : []));
      const fitting = index.fitting(text);
      expect(fitting).toEqual(expect.arrayContaining(found));
    }),
    { numRuns: 3_000 },
  );
});
