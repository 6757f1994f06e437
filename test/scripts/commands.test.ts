import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { replaceFolder } from "../../src/folders/replace-folder.ts";
import { copyContent } from "../checks/copy-content.ts";
import { runCommand as run, startCommand } from "../run-command.ts";
import { sample } from "../sample.ts";

test("a build of broken content exits with 1, tells the mistake and leaves the last site as it was", async () => {
  const copy = await copyContent();
  const at = await copy.change("guide/signs.md", /(?<=^reviewed: ).*/m, "2026-02-30");
  const out = path.join(path.dirname(copy.dir), "dist");
  await replaceFolder(out, async (site) => {
    await writeFile(path.join(site, "index.html"), "the last good site");
    return true;
  });
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

test("review lists what is due with exit code 0, and with 1 where the content has errors; a mark is written into the file", async () => {
  const copy = await copyContent();
  const review = (...flags: string[]) =>
    run("review", "--content", copy.dir, "--today", "2026-11-28", ...flags);
  const { code, stdout } = await review("--format", "json");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ today: "2026-11-28", due: expect.any(Array) });
  expect(await review("--mark", "signs", "--by", "Dr Ann Lee, nurse")).toMatchObject({ code: 0 });
  const page = await readFile(path.join(copy.dir, "guide/signs.md"), "utf8");
  expect(page).toContain("\nreviewed: 2026-11-28\n");
  expect(page).toContain("\nreviewedBy: Dr Ann Lee, nurse\n");
  await copy.change("guide/signs.md", /(?<=^order: ).*/m, "first");
  const broken = await review();
  expect(broken.code).toBe(1);
  expect(broken.stderr).toContain("error wrong-value");
  expect(broken.stdout).toContain("Signs");
});

test("new begins a page with exit code 0, and never writes over one", async () => {
  const copy = await copyContent();
  const begin = () => run("new", "guide", "Waiting lists", "--content", copy.dir, "--today", "2026-11-28");
  expect(await begin()).toMatchObject({ code: 0 });
  await copy.change("guide/waiting-lists.md", "title: Waiting lists", "title: Mine");
  expect(await begin()).toMatchObject({ code: 1, stdout: "" });
  expect(await readFile(path.join(copy.dir, "guide/waiting-lists.md"), "utf8")).toContain("title: Mine");
  const charity = path.join(path.dirname(copy.dir), "ours");
  expect(await run("new", "charity", charity, "--content", copy.dir)).toMatchObject({ code: 0 });
  expect(await run("new", "charity", charity, "--content", copy.dir)).toMatchObject({ code: 1 });
});

test("of entries that are begun at the same moment none is lost, and nothing else is left", async () => {
  const { dir } = await copyContent();
  const titles = ["One", "Two", "Three", "Four"].map((name) => `Made up ${name}`);
  const begun = await Promise.all(titles.map((title) => run("new", "source", title, "--content", dir)));
  expect(begun.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  const sources = await readFile(path.join(dir, "data/sources.yaml"), "utf8");
  for (const title of titles) expect(sources).toContain(title);
  expect((await readdir(dir)).filter((name) => name.startsWith("."))).toEqual([]);
});

test("an unknown flag is told in one line, with exit code 2", async () => {
  const { code, stderr } = await run("check", "--content", sample, "--formt", "json");
  expect(code).toBe(2);
  expect(stderr).toMatch(/--format/);
  expect(stderr).not.toMatch(/^ {4}at /m);
});

test.each([
  ["check", ["--today", "banana"], "--today banana is not a day from 1900 to 2099; write it as 2026-11-21."],
  ["check", ["--today", "2026-02-30"], "--today 2026-02-30 is not a day"],
  ["check", ["--today"], "--today VALUE"],
  ["check", ["--content="], "--content needs a value."],
  ["check", ["--format", "xml"], "text, json, github"],
  ["check", ["--strict=yes"], "--strict"],
  ["check", ["again"], "again"],
  ["build", ["--pdf-ua", "3"], "--pdf-ua 3 is not 1 or 2."],
  ["build", ["--workers", "0"], "--workers 0 is not a whole number from 1 to 64."],
  ["build", ["--workers", "65"], "--workers 65 is not a whole number from 1 to 64."],
  ["leaflets", ["--shard", "5/4"], "--shard 5/4 is not K/N, such as 1/4."],
  ["leaflets", ["--shard", "half"], "--shard half is not K/N, such as 1/4."],
  ["start", ["--port", "99999"], "--port 99999 is not a whole number from 1 to 65535."],
  ["start", ["--port", "http"], "--port http is not a whole number"],
  ["bench", ["--pages", "-3"], "--pages"],
  ["links", ["--workers", "2"], "--workers"],
  ["new", ["guide"], "Give KIND and TITLE"],
  ["new", ["guide", "A", "B"], "Give KIND and TITLE"],
  ["new", ["leaflte", "A"], "There is no kind leaflte."],
  ["new", ["guide", "A", "--set", "section"], "--set section is not NAME=VALUE"],
  ["review", ["--format", "xml"], "text, json, ics, html, pdf"],
  ["review", ["--mark", "signs"], '--mark needs --by "Name, role"'],
  ["review", ["--mark", "sings", "--by", "Dr Lee, nurse"], "No page is called sings. The pages are: "],
  ["review", ["--mark", "whole-guide", "--by", "Dr Lee, nurse"], "whole-guide is a leaflet"],
  ["review", ["--mark", "signs", "--by", 'Dr "Lee"'], "straight quotation mark"],
  [
    "review",
    ["--mark", "signs", "--by", "Dr Lee", "--next", "2001-01-01"],
    "--next 2001-01-01 is not a day after",
  ],
])("%s %j is refused in one line, with exit code 2", async (command, flags, told) => {
  const { code, stdout, stderr } = await run(command, "--content", sample, ...flags);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(told);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test("whoever reads no further changes neither what is done nor the exit code", async () => {
  const copy = await copyContent();
  await copy.change("guide/signs.md", /(?<=^order: ).*/m, "first");
  const { child, ended } = startCommand("check", ["--content", copy.dir, "--format", "json"]);
  child.stdout?.destroy();
  expect(await ended).toMatchObject({ code: 1, stderr: "" });
});

test("a link that leads back to itself ends every command in one line, the preview too", async () => {
  const loop = path.join(path.dirname((await copyContent()).dir), "loop");
  await symlink("loop", loop);
  const told = {
    code: 2,
    stderr: expect.stringMatching(/^\S+loop is a link that leads back to itself\. .+\n$/),
  };
  expect(await run("check", "--content", sample, "--out", loop)).toMatchObject(told);
  expect(await run("start", "--content", loop, "--port", "8179")).toMatchObject(told);
});

test("a folder for temporary files that cannot be used is told with the variable that names it", async () => {
  const { dir } = await copyContent();
  const env = { TMPDIR: path.join(dir, "data/contacts.yaml") };
  const build = startCommand("build", ["--content", dir, "--out", path.join(dir, "../dist"), "--no-cache"], {
    env,
  });
  expect(await build.ended).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^The folder for temporary files cannot be used: .+TMPDIR.+\n$/),
  });
});

test("a browser that is not there is told with how to mend it, exit code 2, and the last site stays", async () => {
  const copy = await copyContent();
  const out = path.join(path.dirname(copy.dir), "dist");
  await mkdir(out);
  vi.stubEnv("PUPPETEER_EXECUTABLE_PATH", "/no/such/browser");
  onTestFinished(() => void vi.unstubAllEnvs());
  const { code, stderr } = await run("build", "--content", copy.dir, "--out", out);
  expect(code).toBe(2);
  expect(stderr).toContain("PUPPETEER_EXECUTABLE_PATH");
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(await readdir(path.dirname(out))).toEqual(["content", "dist"]);
});
