import { expect, test } from "vitest";
import { reviewDue } from "../../src/checks/front-matter/review-due.ts";
import { unknownAnchor } from "../../src/checks/links/unknown-anchor.ts";
import { issueFormats } from "../../src/report/format-issues.ts";
import { issue } from "../../src/report/issue.ts";

const where = { file: "content/guide/how-to-ask.md", line: 14, column: 9 };
const anchor = issue(
  unknownAnchor,
  where,
  '"/guide/your-options/#privat" has no such heading.',
  'Did you mean "#private"?',
);
const due = issue(reviewDue, { ...where, line: 8 }, "100% late: it was due.", "Read it, then date it.");

test("text names the place first, then what is wrong and what to do, and counts at the end", () => {
  expect(issueFormats.text([anchor, due])).toMatchInlineSnapshot(`
    "content/guide/how-to-ask.md:14:9 error unknown-anchor
      "/guide/your-options/#privat" has no such heading.
      Did you mean "#private"?

    content/guide/how-to-ask.md:8:9 warning review-due
      100% late: it was due.
      Read it, then date it.

    1 error and 1 warning in 1 file."
  `);
});

test("text counts nothing when nothing is wrong", () => {
  expect(issueFormats.text([])).toBe("0 errors and 0 warnings.");
});

test("JSON has every field of the contract", () => {
  expect(JSON.parse(issueFormats.json([anchor]))).toEqual([{ ...anchor }]);
  expect(Object.keys(anchor)).toEqual(["code", "severity", "file", "line", "column", "message", "hint"]);
});

test("GitHub annotations escape what ends a property or a line", () => {
  expect(issueFormats.github([anchor, due])).toMatchInlineSnapshot(`
    "::error file=content/guide/how-to-ask.md,line=14,col=9,title=unknown-anchor::"/guide/your-options/#privat" has no such heading.%0ADid you mean "#private"?
    ::warning file=content/guide/how-to-ask.md,line=8,col=9,title=review-due::100%25 late: it was due.%0ARead it, then date it."
  `);
});
