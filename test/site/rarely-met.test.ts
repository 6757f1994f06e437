import { expect, test } from "vitest";
import type { Content } from "../../src/content/model.ts";
import { rarelyMet } from "../../src/site/rarely-met.ts";

test("what the leaflets of clinics are printed from is rarely met, and a guide with clinics as light as without", () => {
  const isRare = rarelyMet({ data: { clinics: { "north-street": {} } } } as unknown as Content);
  const files = [
    "leaflets/north-street/how-to-ask/a4/index.html",
    "leaflets/how-to-ask/a4/index.html",
    "guide/north-street/index.html",
    "find-your-way/bcd/index.html",
    "find-your-way/index.html",
  ];
  expect(files.filter(isRare)).toEqual([files[0], files[3]]);
});
