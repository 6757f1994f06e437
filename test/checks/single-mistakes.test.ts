import { expect, test } from "vitest";
import type { Issue } from "../../src/report/issue.ts";
import { ChangedContent } from "./changed-content.ts";
import { allMistakes } from "./mistakes/all-mistakes.ts";

const page = "guide/how-to-ask.md";
const leaflet = "leaflets/how-to-ask.md";

const standing = new ChangedContent().check().issues.map(identity);

test("the real content has no issue", () => {
  const { content, issues } = new ChangedContent().check();
  expect(issues).toEqual([]);
  expect(content).toBeDefined();
});

test("an error leaves no content to build, a warning does", () => {
  const copy = new ChangedContent();
  copy.change(page, /(?<=^nextReview: ).*/m, "2027-01-31");
  expect(copy.check("2027-02-01").content).toBeDefined();
  expect(copy.check("2027-05-02").content).toBeUndefined();
});

test.each(allMistakes)("$name is one issue at its place", ({ file, from, to, code, hint }) => {
  const copy = new ChangedContent();
  const place = copy.change(file, from, to);
  expect(newIssues(copy)).toMatchObject([{ code, ...place, ...(hint && { hint }) }]);
});

test("a field that is missing is told at the top of the front matter", () => {
  const copy = new ChangedContent();
  copy.change(page, /^order: 1\n/m, "");
  expect(newIssues(copy)).toMatchObject([
    { code: "missing-key", line: 2, column: 1, message: '"order" is missing.' },
  ]);
});

test("words of its own in a leaflet are told where they begin", () => {
  const copy = new ChangedContent();
  const place = copy.change(leaflet, /$(?![\s\S])/, "\n¦Call us.\n");
  expect(newIssues(copy)).toMatchObject([{ code: "leaflet-words", ...place }]);
});

test("a review is a warning when due and an error 90 days later", () => {
  const copy = new ChangedContent();
  copy.change(page, /(?<=^nextReview: ).*/m, "2027-01-31");
  const due = (day: string) => {
    const about = copy.check(day).issues.filter(({ file }) => file === `content/${page}`);
    return about.map(({ code, severity }) => `${severity} ${code}`);
  };
  expect(due("2027-01-31")).toEqual([]);
  expect(due("2027-02-01")).toEqual(["warning review-due"]);
  expect(due("2027-05-01")).toEqual(["warning review-due"]);
  expect(due("2027-05-02")).toEqual(["error review-overdue"]);
});

/** The issues that the real content does not have. */
function newIssues(copy: ChangedContent): Issue[] {
  return copy.check().issues.filter((issue) => !standing.includes(identity(issue)));
}

/** What makes an issue the same one after lines were added above it. */
function identity({ code, file, message }: Issue): string {
  return `${code} ${file} ${message}`;
}
