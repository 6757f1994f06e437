import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { explainFailure } from "../../src/report/explain-failure.ts";
import { ToolError } from "../../src/report/tool-error.ts";

/** What the system says when something is tried in a folder that has a file and a link to itself. */
async function failureOf(attempt: (folder: string) => Promise<unknown>): Promise<unknown> {
  const folder = await mkdtemp(path.join(tmpdir(), "failures-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(path.join(folder, "file"), "");
  await symlink("loop", path.join(folder, "loop"));
  return attempt(folder).then(
    () => undefined,
    (error: unknown) => error,
  );
}

const attempts: [string, string, (place: string) => Promise<unknown>, RegExp][] = [
  ["a link to itself", "loop", readFile, /loop is a link that leads back to itself\. Mend/],
  ["a folder in a file", "file/new", mkdir, /file\/new would lie in a file\. Move/],
  ["a folder that is a file", "file", mkdir, /file is there already\. Move it away/],
  ["a file that is a folder", "", readFile, /is a folder where a file should be\. Move/],
  ["what is not there", "nothing", readdir, /nothing is not there\. Look/],
  ["a name that no disk has room for", "n".repeat(300), readFile, /n{300} is too long for this disk\. Name/],
];

test.each(attempts)("%s is told in one line, with what to do", async (_, name, attempt, told) => {
  const failure = await failureOf((folder) => attempt(path.join(folder, name)));
  const line = explainFailure(failure);
  expect(line).toMatch(told);
  expect(line).not.toContain("\n");
});

const systemError = (code: string, more: object) =>
  Object.assign(new Error(`${code}: ${code}`), { code, ...more });

test("a copy of what is not there names that, and a copy that finds no room where it was to go", () => {
  const copy = { syscall: "copyfile", path: "from.pdf", dest: "to.pdf" };
  expect(explainFailure(systemError("ENOENT", copy))).toMatch(/^from\.pdf is not there/);
  expect(explainFailure(systemError("ENOSPC", copy))).toContain("to write to.pdf.");
});

test("a system that follows no more files is not taken for a full disk", () => {
  const told = explainFailure(systemError("ENOSPC", { syscall: "watch", path: "content" }));
  expect(told).toMatch(/^The system follows no more files\./);
});

test("any other failure of the system is told in its own words", () => {
  expect(explainFailure(systemError("EFOO", { syscall: "open" }))).toBe(
    "The system refused something: EFOO: EFOO. Mend that, and run the command again.",
  );
});

test("what a failure was wrapped into does not hide it, and the outermost that can be told is told", () => {
  const full = systemError("ENOSPC", { path: "x.pdf" });
  expect(explainFailure(new Error("rendering", { cause: full }))).toContain("write x.pdf");
  expect(explainFailure(Object.assign(new Error("template"), { originalError: full }))).toContain("x.pdf");
  expect(explainFailure(new AggregateError([new Error("one"), full]))).toContain("x.pdf");
  expect(explainFailure(new Error("all", { cause: new ToolError("Told.", { cause: full }) }))).toBe("Told.");
});

test("a bug is no failure of a tool", () => {
  expect(explainFailure(new TypeError("x is not a function"))).toBeUndefined();
  expect(explainFailure("thrown")).toBeUndefined();
});
