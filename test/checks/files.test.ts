import { execFileSync } from "node:child_process";
import { chmod, cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { checkContent } from "../../src/checks/check-content.ts";
import { today } from "./changed-content.ts";
import { copyContent } from "./copy-content.ts";

const page = "guide/hearing-test.md";

/** The issues of the sample after a change of its files, as `file:line:column code`. */
async function issuesAfter(change: (dir: string) => Promise<unknown>): Promise<string[]> {
  const { dir } = await copyContent();
  await change(dir);
  const { issues } = await checkContent(dir, today);
  return issues.map(({ file, line, column, code }) => {
    return `${path.relative(dir, file).split(path.sep).join("/")}:${line}:${column} ${code}`;
  });
}

test.each([
  ["a byte-order mark", (text: string) => `\uFEFF${text}`],
  ["Windows line ends", (text: string) => text.replaceAll("\n", "\r\n")],
])("%s is accepted", async (_, change) => {
  const issues = await issuesAfter(async (dir) => {
    const file = path.join(dir, page);
    await writeFile(file, change(await readFile(file, "utf8")));
  });
  expect(issues).toEqual([]);
});

test.each(["guide/.DS_Store", "guide/~$notes.md", "~$notes.docx"])("%s is left alone", async (file) => {
  expect(await issuesAfter((dir) => writeFile(path.join(dir, file), "x"))).toEqual([]);
});

test("a folder with the name of a file is told as what it is", async () => {
  const { dir } = await copyContent();
  await mkdir(path.join(dir, "guide/asking.md"));
  const { issues } = await checkContent(dir, today);
  expect(issues).toMatchObject([
    {
      code: "stray-file",
      hint: expect.stringMatching(/^It is a folder: .* into content\/guide, and remove it\.$/),
    },
  ]);
});

test("a misspelt data file is not missing as well", async () => {
  const issues = await issuesAfter(async (dir) => {
    await cp(path.join(dir, "data/routes.yaml"), path.join(dir, "data/route.yaml"));
    await rm(path.join(dir, "data/routes.yaml"));
  });
  expect(issues).toEqual(["data/route.yaml:1:1 unknown-data-file"]);
});

test("a guide page and a service of one name clash", async () => {
  const issues = await issuesAfter((dir) =>
    cp(path.join(dir, "services/quiet-street.md"), path.join(dir, "services/hearing-test.md")),
  );
  expect(issues).toContain("services/hearing-test.md:1:1 slug-clash");
});

test.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
  "a file nobody may read is told",
  async () => {
    const issues = await issuesAfter((dir) => chmod(path.join(dir, page), 0));
    expect(issues).toEqual([`${page}:1:1 unreadable-file`]);
  },
);

test.each([
  "a link to a folder",
  "a pipe",
  "a link to itself",
])("%s is told, and waited for by nobody", async (what) => {
  const issues = await issuesAfter(async (dir) => {
    const file = path.join(dir, "guide/other.md");
    if (what === "a pipe") execFileSync("mkfifo", [file]);
    else await symlink(what === "a link to itself" ? "other.md" : "../data", file);
  });
  expect(issues).toEqual(["guide/other.md:1:1 unreadable-file"]);
});

test("a file in place of the folder is no mistake in the content", async () => {
  await expect(checkContent("package.json", today)).rejects.toThrow("package.json is a file.");
});

test("a folder that is not there is no mistake in the content", async () => {
  await expect(checkContent("nowhere", today)).rejects.toThrow("There is no folder nowhere.");
});
