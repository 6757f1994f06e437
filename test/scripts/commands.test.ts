import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { copyContent } from "../checks/copy-content.ts";
import { runCommand as run } from "../run-command.ts";
import { sample } from "../sample.ts";

test("a build of broken content exits with 1, tells the mistake and leaves the last site as it was", async () => {
  const copy = await copyContent();
  const at = await copy.change("guide/signs.md", /(?<=^reviewed: ).*/m, "2026-02-30");
  const out = path.join(path.dirname(copy.dir), "dist");
  await mkdir(out);
  await writeFile(path.join(out, "index.html"), "the last good site");
  const { code, stderr } = await run("build", "--content", copy.dir, "--out", out);
  expect(code).toBe(1);
  expect(stderr).toContain(`${at.file}:${at.line}:${at.column} error impossible-date`);
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(await readdir(path.dirname(out))).toEqual(["content", "dist"]);
  expect(await readFile(path.join(out, "index.html"), "utf8")).toBe("the last good site");
});

test("check prints JSON with every field of the contract", async () => {
  const copy = await copyContent();
  await copy.change("guide/signs.md", "[hearing test](/guide/hearing-test/)", "[hearing test](/guide/x/)");
  const { code, stdout } = await run(
    "check",
    "--content",
    copy.dir,
    "--format",
    "json",
    "--today",
    "2026-11-21",
  );
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([
    { code: "unknown-page", severity: "error", line: expect.any(Number) },
  ]);
});

test("check passes the sample, and --strict fails on a warning", async () => {
  const check = (...flags: string[]) => run("check", "--content", sample, ...flags);
  expect(await check("--today", "2026-11-21")).toMatchObject({ code: 0 });
  expect(await check("--today", "2027-12-01")).toMatchObject({ code: 0 });
  expect(await check("--today", "2027-12-01", "--strict")).toMatchObject({ code: 1 });
});

test("an unknown flag is told in one line, with exit code 2", async () => {
  const { code, stderr } = await run("check", "--content", sample, "--formt", "json");
  expect(code).toBe(2);
  expect(stderr).toMatch(/--format/);
  expect(stderr).not.toMatch(/^ {4}at /m);
});

test("a browser that is not there is told with how to mend it, exit code 2, and the last site stays", async () => {
  const copy = await copyContent();
  const out = path.join(path.dirname(copy.dir), "dist");
  await mkdir(out);
  process.env.PUPPETEER_EXECUTABLE_PATH = "/no/such/browser";
  const { code, stderr } = await run("build", "--content", copy.dir, "--out", out);
  delete process.env.PUPPETEER_EXECUTABLE_PATH;
  expect(code).toBe(2);
  expect(stderr).toContain("PUPPETEER_EXECUTABLE_PATH");
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(await readdir(path.dirname(out))).toEqual(["content", "dist"]);
});
