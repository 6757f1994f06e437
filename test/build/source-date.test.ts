import { expect, test } from "vitest";
import { sourceDate } from "../../src/build/source-date.ts";

test("SOURCE_DATE_EPOCH is honoured, and refused where it is no number", () => {
  expect(sourceDate({ SOURCE_DATE_EPOCH: "86400" })).toEqual(new Date("1970-01-02T00:00:00Z"));
  expect(sourceDate({})).toBeUndefined();
  expect(() => sourceDate({ SOURCE_DATE_EPOCH: "yesterday" })).toThrow("number of seconds");
});
