import { expect, test } from "vitest";
import { applyRules } from "../../src/checks/apply-rules.ts";
import { rules } from "../../src/checks/rules.ts";
import type { Issue } from "../../src/report/issue.ts";
import { sample } from "../sample.ts";
import { ChangedContent, today } from "./changed-content.ts";
import { helpExamples } from "./help-examples.ts";
import { madeMistakes, mistakes } from "./mistakes/all-mistakes.ts";

test("the sample has no issue", () => {
  const { content, issues } = new ChangedContent().check();
  expect(issues).toEqual([]);
  expect(content).toBeDefined();
});

test.each(mistakes)("$name is one issue at its place", ({ file, from, to, at, day, code, says, hint }) => {
  const copy = new ChangedContent();
  const place = copy.change(file, from, to);
  const { issues } = copy.check(day ?? today);
  expect(issues.map(placeOf)).toEqual([at ? `${sample}/${at}` : placeOf(place)]);
  expect(issues).toMatchObject([{ code, ...textOf(says), ...(hint && { hint }) }]);
});

test.each(madeMistakes)("$name is one issue at its place: $code", async ({ find, at, code, says }) => {
  const issues = await find();
  expect(issues.map((issue) => placeOf(issue).slice(-at.length))).toEqual([at]);
  expect(issues).toMatchObject([{ code, ...textOf(says) }]);
});

test("every rule has a mistake whose printed text is known", () => {
  const said = [...mistakes, ...madeMistakes].flatMap(({ code, says }) => (says ? code : []));
  const pinned = new Set<string>([...said, ...helpExamples.map(({ code }) => code)]);
  expect(rules.filter(({ code }) => !pinned.has(code)).map(({ code }) => code)).toEqual([]);
});

test("a late review is a warning, and after 90 days an error for the strict check, while a build goes on and tells readers", () => {
  const copy = new ChangedContent();
  copy.change("guide/signs.md", /(?<=^nextReview: ).*/m, "2027-01-31");
  const late = (day: string, strict = false) => {
    const { content, issues } = applyRules(copy.read(), day, strict);
    const overdue = content && [...content.overdue];
    return { overdue, told: issues.map(({ code, severity }) => `${severity} ${code}`) };
  };
  expect(late("2027-01-31")).toEqual({ overdue: [], told: [] });
  expect(late("2027-02-01")).toEqual({ overdue: [], told: ["warning review-due"] });
  expect(late("2027-05-01", true)).toEqual({ overdue: [], told: ["warning review-due"] });
  expect(late("2027-05-02")).toEqual({ overdue: ["/guide/signs/"], told: ["warning review-overdue"] });
  expect(late("2027-05-02", true)).toEqual({ overdue: undefined, told: ["error review-overdue"] });
});

function placeOf({ file, line, column }: Pick<Issue, "file" | "line" | "column">): string {
  return `${file}:${line}:${column}`;
}

function textOf(says: [message: string, hint: string] | undefined) {
  return says && { message: says[0], hint: says[1] };
}
