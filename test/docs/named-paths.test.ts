import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** A file of the project, named by its whole path; in `<name>` somebody puts their own. */
const namedFile = /(?<![\w./-])(?:src|layouts|scripts|test|docs|findings)\/[\w./-]+\.\w+/g;

const all = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`);

test("every file that documentation, comments and messages name is there", () => {
  const texts = ["README.md", "CONTRIBUTING.md", ...all("docs", ".md"), ...all("src", ".ts")];
  const lost = texts.flatMap((file) => {
    const named = readFileSync(file, "utf8").match(namedFile) ?? [];
    return named.filter((each) => !existsSync(each)).map((each) => `${file} names ${each}`);
  });
  expect(lost).toEqual([]);
});
