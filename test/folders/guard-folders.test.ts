import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { guardFolders } from "../../src/folders/guard-folders.ts";
import { projectFolder } from "../../src/folders/project-folder.ts";
import { replaceFolder } from "../../src/folders/replace-folder.ts";
import { runCommand } from "../run-command.ts";

let folder: string;
let content: string;
const at = (...names: string[]) => path.join(folder, ...names);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "guard-"));
  content = at("charity/content");
  await mkdir(at("charity/content/guide"), { recursive: true });
  await mkdir(at("empty"));
  await mkdir(at("letters"));
  await writeFile(at("letters/letter.doc"), "Dear Sir");
  await writeFile(at("letter.doc"), "Dear Sir");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const guard = (out: string, cache?: string) => guardFolders({ content, out, cache });
const fill = async (place: string) => {
  await mkdir(path.join(place, "leaflets"));
  await writeFile(path.join(place, "leaflets/manifest.json"), '{"browser":"Chrome","leaflets":[]}');
  return true;
};

/** Every file below a folder, with what it holds. */
async function bytes(place: string): Promise<string[][]> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Promise.all(files.sort().map(async (file) => [file, await readFile(file, "base64")]));
}

test.each([
  ["the content folder", () => content, "is the content folder, or holds it"],
  ["what holds it", () => at("charity"), "is the content folder, or holds it"],
  ["the root", () => "/", "is the content folder, or holds it"],
  ["a folder in it", () => path.join(content, "guide"), "lies in the content folder"],
  ["a new folder in it", () => path.join(content, "a/b"), "lies in the content folder"],
  ["a link to it", () => at("link"), "is the content folder, or holds it"],
  ["a new folder in a link to it", () => at("link/new"), "lies in the content folder"],
  ["the project", () => projectFolder, "is the folder of the project, or holds it"],
  ["its code", () => path.join(projectFolder, "src"), "holds bench and"],
  ["a new folder in its code", () => path.join(projectFolder, "src/new"), "the project's own folder src"],
  ["a new folder in its packages", () => path.join(projectFolder, "node_modules/new/x"), "node_modules"],
  ["its versions", () => path.join(projectFolder, ".git"), /is a file|holds/],
  ["somebody's folder", () => at("letters"), "holds letter.doc, which no build has made"],
  ["a file", () => at("letter.doc"), "is a file"],
  ["a folder in a file", () => at("letter.doc/dist"), "lies in a file"],
  ["a link that leads nowhere", () => at("nowhere"), "leads nowhere"],
])("--out may not be %s, and nothing is touched", async (_, out, reason) => {
  await symlink(content, at("link"));
  await symlink(at("not-there"), at("nowhere"));
  const before = await bytes(folder);
  await expect(guard(out())).rejects.toThrow(reason);
  expect(await bytes(folder)).toEqual(before);
});

test("--out may be a new folder, an empty one, and one that a build has made", async () => {
  await guard(at("empty"));
  await guard(at("new/deep"));
  await guard(path.join(projectFolder, "new-folder"));
  await guard(path.join(projectFolder, "new-folder/site"));
  await replaceFolder(at("dist"), fill);
  await guard(at("dist"));
  await writeFile(at("dist/.DS_Store"), "");
  await guard(at("dist"));
  await mkdir(at("earlier"));
  await fill(at("earlier")); // As versions left it that kept no list.
  await guard(at("earlier"));
});

test("a folder that a build has made is not deleted with what somebody has put there", async () => {
  await replaceFolder(at("dist"), fill);
  await writeFile(at("dist/leaflets/letter.doc"), "Dear Sir");
  await expect(guard(at("dist"))).rejects.toThrow("holds leaflets/letter.doc, which no build has made");
});

test("--cache may be in none of these either, nor in the folder that is replaced", async () => {
  await guard(at("dist"), at("cache"));
  await guard(at("dist"), path.join(projectFolder, ".cache/leaflets"));
  await expect(guard(at("dist"), content)).rejects.toThrow("--cache");
  await expect(guard(at("dist"), path.join(projectFolder, "src/cache"))).rejects.toThrow("own folder src");
  await expect(guard(at("dist"), at("dist/cache"))).rejects.toThrow("which is replaced");
});

test("a build refuses before anything is read, with exit code 2", async () => {
  await cp("test/sample", content, { recursive: true });
  await writeFile(path.join(content, "guide/broken.md"), "no front matter");
  const before = await bytes(folder);
  for (const command of ["build", "leaflets"]) {
    const { code, stderr } = await runCommand(command, "--content", content, "--out", at("letters"));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^--out \S+ cannot be used: it holds letter\.doc, which no build has made\..+\n$/);
  }
  expect(await bytes(folder)).toEqual(before);
});
