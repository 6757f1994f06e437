import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { KeptAnswers } from "../../src/cache/kept-answers.ts";
import { projectFolder } from "../../src/folders/project-folder.ts";

const folder = path.join(projectFolder, ".cache/answers");
const name = `test-${process.pid}`;
const files = () => readdirSync(folder).filter((file) => file.startsWith(name));

afterEach(() => {
  for (const file of files()) rmSync(path.join(folder, file));
});

function ask(basis: string, question: string): { answer: number; wasFound: boolean } {
  const answers = new KeptAnswers<number>(name, basis);
  let wasFound = false;
  const answer = answers.answer(question, () => {
    wasFound = true;
    return question.length;
  });
  answers.keep();
  return { answer, wasFound };
}

test("an answer is found once, for each question and each basis", () => {
  expect(ask("one", "word")).toEqual({ answer: 4, wasFound: true });
  expect(ask("one", "word")).toEqual({ answer: 4, wasFound: false });
  expect(ask("one", "__proto__")).toEqual({ answer: 9, wasFound: true });
  expect(ask("two", "word")).toEqual({ answer: 4, wasFound: true });
});

test("a damaged file counts as none, and is made anew", () => {
  ask("one", "word");
  const file = path.join(folder, files()[0] as string);
  const whole = readFileSync(file, "utf8");
  writeFileSync(file, whole.slice(0, -3));
  expect(ask("one", "word")).toEqual({ answer: 4, wasFound: true });
  expect(readFileSync(file, "utf8")).toBe(whole);
});
