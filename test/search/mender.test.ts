import { expect, test } from "vitest";
import { Mender } from "../../src/search/mender.ts";

const mender = new Mender(
  new Set("the really going train travel hospital consultant breathe cost gain phone pay".split(" ")),
);

test.each([
  ["hospitle", "hospital"],
  ["travle", "travel"],
  ["consultent", "consultant"],
  ["konsultant", "consultant"],
  ["breeth", "breathe"],
  ["kosst", "cost"],
  ["fone", "phone"],
])("“%s” is mended to “%s”", (written, meant) => {
  expect(mender.mend(written)[0]?.word).toBe(meant);
});

test("of two words that are as near the commoner is meant, and a g that is not heard is not missed", () => {
  for (const [commoner, rarer] of [
    ["word", "ward"],
    ["ward", "word"],
  ] as const)
    expect(new Mender(new Set([commoner, rarer])).mend("wurd")[0]?.word).toBe(commoner);
  expect(mender.mend("goin")[0]?.word).toBe("going");
});

test("a short word that neither sounds like another nor is near to it is no slip: a name, or nonsense", () => {
  const near = new Mender(new Set("feeble slips nurse grumble treatment".split(" ")));
  for (const word of ["wible", "selby", "nuble", "gimble"]) expect(near.mend(word), word).toEqual([]);
  expect(near.mend("tretmant")[0]?.word).toBe("treatment");
});

test("a nonsense word is no slip of one that has its consonants alone", () => {
  const near = new Mender(new Set("wobbly blood definite separate".split(" ")));
  expect(near.mend("wibble")).toEqual([]);
  for (const [slip, meant] of [
    ["blud", "blood"],
    ["definate", "definite"],
    ["seperete", "separate"],
  ] as const)
    expect(near.mend(slip)[0]?.word).toBe(meant);
});

test.each([
  "poiuy",
  "paz",
  "teh",
  "train5",
  "football",
  "mountain",
])("“%s” is no slip of any of them", (word) => {
  expect(mender.mend(word)).toEqual([]);
});

test("the fewer letters differ, the surer it is what is meant", () => {
  const surely = (word: string) => mender.mend(word)[0]?.surely ?? 0;
  expect(surely("hospitl")).toBeGreaterThan(surely("hosbitl"));
  expect(surely("hosbitl")).toBeGreaterThan(0);
});
