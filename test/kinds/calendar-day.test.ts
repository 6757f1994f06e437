import { expect, test } from "vitest";
import { monthsAfter } from "../../src/kinds/calendar-day.ts";

test.each([
  ["2026-11-28", 12, "2027-11-28"],
  ["2026-12-31", 2, "2027-02-28"],
  ["2027-12-31", 2, "2028-02-29"],
  ["2026-01-31", 11, "2026-12-31"],
  ["2099-12-31", 12, "2100-12-31"],
])("%s and %i months is %s", (day, months, then) => {
  expect(monthsAfter(day, months)).toBe(then);
});
