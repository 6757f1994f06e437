import { expect, test } from "vitest";
import type { Organisation } from "../../src/kinds/types.ts";
import { reviewCalendar } from "../../src/review/review-calendar.ts";
import { reviewList } from "../../src/review/review-list.ts";
import { ChangedContent } from "../checks/changed-content.ts";

function calendar(copy = new ChangedContent(), today = "2026-11-28"): string {
  const { draft } = copy.read();
  return reviewCalendar(reviewList(draft, today), draft.data.organisation as Organisation);
}

const all = (text: string, name: string) =>
  text.split("\r\n").flatMap((line) => (line.startsWith(`${name}:`) ? line.slice(name.length + 1) : []));

test("lines are folded at 75 octets and end with CRLF (RFC 5545, 3.1)", () => {
  const copy = new ChangedContent();
  copy.change("guide/signs.md", /(?<=^title: ).*/m, "Ŵŷ ".repeat(40).trim());
  const text = calendar(copy);
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});

test("the same content gives the same bytes on another day, and stamps come from the content", () => {
  expect(calendar()).toBe(calendar(new ChangedContent(), "2027-02-03"));
  expect(new Set(all(calendar(), "DTSTAMP"))).toEqual(new Set(["20261121T000000Z"]));
});

test("every event has a UID of its own, which stays when its date moves", () => {
  const copy = new ChangedContent();
  const before = all(calendar(), "UID");
  expect(new Set(before).size).toBe(before.length);
  copy.change("guide/signs.md", /(?<=^nextReview: ).*/m, "2027-03-04");
  const moved = calendar(copy);
  expect(all(moved, "UID").toSorted()).toEqual(before.toSorted());
  expect(moved).toContain("DTSTART;VALUE=DATE:20270304\r\nDTEND;VALUE=DATE:20270305");
});
