import { readdir, rm, symlink, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { ProjectCopy } from "../project-copy.ts";
import { startCommand } from "../run-command.ts";
import { sample } from "../sample.ts";

const check = ["--content", path.resolve(sample), "--today", "2026-11-28"];
const sound = { code: 0, stdout: "0 errors and 0 warnings.\n", stderr: "" };

test("a bundle that was cut off or emptied is made anew", async () => {
  const project = await ProjectCopy.make();
  expect(await project.run("check", ...check)).toEqual(sound);
  const folder = path.join(project.dir, ".cache/programs");
  const bundles = (await readdir(folder)).filter((name) => name.endsWith(".mjs"));
  expect(bundles).not.toEqual([]);
  for (const left of [1000, 0]) {
    for (const name of bundles) await truncate(path.join(folder, name), left);
    expect(await project.run("check", ...check)).toEqual(sound);
  }
});

test("what keeps a command from being started is told in one line, with exit code 2", async () => {
  const project = await ProjectCopy.make();
  const started = (args: string[]) => project.run("check", ...check, ...args);
  const told = (line: RegExp) => ({ code: 2, stdout: "", stderr: expect.stringMatching(line) });

  await writeFile(path.join(project.dir, ".cache"), "");
  expect(await started([])).toEqual(told(/^\S+\.cache\/programs would lie in a file\. Move .+\n$/));
  await rm(path.join(project.dir, ".cache"));

  const packages = path.join(project.dir, "node_modules");
  await rm(packages);
  expect(await started([])).toEqual(told(/^A package .+ Run `npm ci` and run the command again\.\n$/));
  await symlink(path.resolve("node_modules/esbuild"), packages);
  expect(await started([])).toEqual(told(/^A package .+ Run `npm ci` and run the command again\.\n$/));
});

test("an older Node is told which one the guide needs", async () => {
  const versions = `{ value: { ...process.versions, node: "18.19.1" } }`;
  const older = `data:text/javascript,Object.defineProperty(process, "versions", ${versions})`;
  const env = { NODE_OPTIONS: `--import=${encodeURI(older)}` };
  expect(await startCommand("check", check, { env }).ended).toEqual({
    code: 2,
    stdout: "",
    stderr: expect.stringMatching(
      /^This is Node\.js 18\.19\.1, and the guide needs \d+\.\d+ or newer\. .+\n$/,
    ),
  });
});
