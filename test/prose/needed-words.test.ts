import fc from "fast-check";
import { expect, test } from "vitest";
import { neededWords } from "../../src/prose/needed-words.ts";
import { PatternIndex } from "../../src/prose/pattern-index.ts";

test.each<[RegExp, string[][][]]>([
  [/\bbear with me\b/i, [[["bear"], ["with"], ["bear with"], ["me"], ["with me"]]]],
  [
    /\b(?:cat|dog)s? sat\b/i,
    [[["cat", "dog", "cats", "dogs"], ["sat"], ["cat sat", "dog sat", "cats sat", "dogs sat"]]],
  ],
  [
    /\b(?:the )?cat\b|\bno dogs\b/i,
    [
      [["cat"], ["cat", "the cat"]],
      [["no"], ["dogs"], ["no dogs"]],
    ],
  ],
  [/\bwait (?=(?:here|there)\b)/i, [[["wait"], ["wait here", "wait there"]]]],
  [/(?<=[\s(])i(?=[\s,])/, [[["i"], ["i", "( i", "i ,"]]]],
  [/\bWales\b/, [[["Wales"]]]],
  [/\b\d{1,2} ?%/, [[["0"], ["%"], ["0 %"]]]],
  [/(?<=ing\. )\d\b/, [[["."], ["0"], [". 0"]]]],
  [/\bit[’']s own\b/i, [[["it"], ["it ’", "it '"], ["s"], ["’ s", "' s"], ["own"], ["s own"]]]],
  [/\b(\w+) \1\b/i, [[]]],
  [/cat/i, [[]]],
  [/\bcat(?!s)/i, [[]]],
  [/\b(?!the)cat\b(?<!\bno cat)/i, [[["cat"]]]],
])("%s needs %j", (pattern, needs) => {
  const sorted = (all: readonly (readonly (readonly string[])[])[]) =>
    all.map((need) => need.map((words) => words.toSorted()).toSorted());
  expect(sorted(neededWords(pattern))).toEqual(sorted(needs));
});

const patterns = [
  /\b(?:is|are|was) (?:not |never )?(?:to|too)? ?late\b/i,
  /\b(?:doctors?|gps?|\w+ologists?) (?:must|(?:has|have) to) (?:see|treat)(?: you)?\b/i,
  /(?:^|[.!?] )(?:Dear|Hi) (?:all|team),/,
  /\b\d+ (?:in|of|out of) \d{2,3} ?(?:%|people)/i,
  /x{3,}|\b(?:ab|[c-e]f){2,3}g\b/i,
  /[A-Z]\.[A-Z]\.? \S+ é\b/i,
];

test("a text that matches is never held to need what it lacks", () => {
  const index = new PatternIndex(patterns.map(neededWords));
  // What is made knows nothing of boundaries, and matches where a space happens to stand at one.
  const matching = patterns.map(({ source }) => fc.stringMatching(new RegExp(source.replaceAll("\\b", ""))));
  const around = fc.string({ unit: fc.constantFrom(..."  aé’.Z9-_\n") });
  fc.assert(
    fc.property(around, fc.oneof(...matching), around, (before, matched, behind) => {
      const text = before + matched + behind;
      const fitting = index.fitting(text);
      const found = patterns.flatMap((pattern, number) => (pattern.test(text) ? [number] : []));
      expect(fitting).toEqual(expect.arrayContaining(found));
    }),
    { numRuns: 3_000 },
  );
});
