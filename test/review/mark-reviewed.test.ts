import { expect, test } from "vitest";
import { markReviewed, nextReviewAfter } from "../../src/review/mark-reviewed.ts";

const mark = { reviewed: "2026-11-28", nextReview: "2028-11-28", reviewedBy: "Dr Ann Lee, oncologist" };
const page = `---
title: "Signs: what to look for"   # its H1
reviewed: 2026-11-21 # by phone
order:   1
nextReview: "2027-11-21"
sources: [a,  b]
---

reviewed: 2026-11-21 in the text stays.
`;
const marked = `---
title: "Signs: what to look for"   # its H1
reviewed: 2026-11-28 # by phone
order:   1
nextReview: 2028-11-28
reviewedBy: Dr Ann Lee, oncologist
sources: [a,  b]
---

reviewed: 2026-11-21 in the text stays.
`;

test("a mark writes its three values and touches nothing else", () => {
  expect(markReviewed(page, mark)).toBe(marked);
  expect(markReviewed(marked, mark)).toBe(marked);
});

test.each([
  ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
  ["a byte-order mark", (text: string) => `\uFEFF${text}`],
  ["CR alone", (text: string) => text.replaceAll("\n", "\r")],
])("%s stays", (_, saved) => {
  expect(markReviewed(saved(page), mark)).toBe(saved(marked));
});

test("the last field of front matter, and an empty reviewer, are filled", () => {
  const last = "---\nreviewed: 2026-11-21\nreviewedBy:\nnextReview: 2027-11-21\n---\n";
  expect(markReviewed(last, mark)).toBe(
    "---\nreviewed: 2026-11-28\nreviewedBy: Dr Ann Lee, oncologist\nnextReview: 2028-11-28\n---\n",
  );
});

test("a name that means something to YAML is put in quotation marks", () => {
  expect(markReviewed(page, { ...mark, reviewedBy: "Lee: nurse # 2" })).toContain(
    '\nreviewedBy: "Lee: nurse # 2"\n',
  );
});

test("the next review is as many months on as before, at most three years", () => {
  const after = (reviewed: string, nextReview: string, today = "2026-11-28") =>
    nextReviewAfter(today, { reviewed, nextReview });
  expect(after("2026-11-21", "2027-11-21")).toBe("2027-11-28");
  expect(after("2024-01-01", "2029-01-01")).toBe("2029-11-28");
  expect(after("2026-08-31", "2027-02-28", "2026-08-31")).toBe("2027-02-28");
  expect(after("2026-11-21", "2026-11-20")).toBe("2026-12-28");
});
