import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nameOwned } from "../../src/folders/owner.ts";
import { recoverFolder, replaceFolder } from "../../src/folders/replace-folder.ts";

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "replace-"));
  out = path.join(folder, "dist");
  await replaceFolder(out, filling("old"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (dir: string, text: string) => writeFile(path.join(dir, "page.html"), text);
const filling = (text: string) => (staging: string) => write(staging, text).then(() => true);
const shown = async () => ({
  text: await readFile(path.join(out, "page.html"), "utf8"),
  beside: await readdir(folder),
});

/** A name that a process has given which has ended. */
async function nameLeft(stem: string): Promise<string> {
  const child = execFile(process.execPath, ["--version"]);
  await once(child, "exit");
  return (await nameOwned(stem)).replace(`-${process.pid}-`, `-${child.pid}-`);
}

test("a folder that is complete takes the place of the old one", async () => {
  await replaceFolder(out, filling("new"));
  expect(await shown()).toEqual({ text: "new", beside: ["dist"] });
});

test("a folder that is refused leaves the old one", async () => {
  await replaceFolder(out, (staging) => write(staging, "new").then(() => false));
  expect(await shown()).toEqual({ text: "old", beside: ["dist"] });
});

test("a failure half way leaves the old one, and with `keep` what there was of the new one", async () => {
  const half = async (staging: string) => {
    await write(staging, "half");
    throw new Error("The disk is full.");
  };
  await expect(replaceFolder(out, half)).rejects.toThrow("The disk is full.");
  expect(await shown()).toEqual({ text: "old", beside: ["dist"] });

  const said: string[] = [];
  const keeping = replaceFolder(out, half, { keep: true, say: (line) => void said.push(line) });
  await expect(keeping).rejects.toThrow("The disk is full.");
  const [, kept = ""] = /kept in (\S+)\. /.exec(said.join()) ?? [];
  expect(await readFile(path.join(kept, "page.html"), "utf8")).toBe("half");
  expect(await shown()).toEqual({ text: "old", beside: ["dist", path.basename(kept)] });
});

test("many at once fill it one after the other", async () => {
  let filled = 0;
  const fill = async (staging: string) => {
    filled += 1;
    expect(filled).toBe(1);
    await write(staging, "new");
    filled -= 1;
    return true;
  };
  await Promise.all(Array.from({ length: 8 }, () => replaceFolder(out, fill)));
  expect(await shown()).toEqual({ text: "new", beside: ["dist"] });
});

test("a folder that is a link stays one", async () => {
  const link = path.join(folder, "link");
  await symlink(out, link);
  await replaceFolder(link, filling("new"));
  expect(await shown()).toEqual({ text: "new", beside: ["dist", "link"] });
});

test("what a killed process has left is put right: the former folder comes back, the others go", async () => {
  await rename(out, path.join(folder, await nameLeft("dist.former")));
  await mkdir(path.join(folder, await nameLeft("dist.building")));
  await recoverFolder(out);
  expect(await shown()).toEqual({ text: "old", beside: ["dist"] });

  await mkdir(path.join(folder, await nameLeft("dist.former")));
  await recoverFolder(out);
  expect(await shown()).toEqual({ text: "old", beside: ["dist"] });
});

test("a process that has the number of one that has ended does not keep others waiting", async () => {
  const name = (await nameOwned("dist.building")).replace(/-\d+-\w+-(?=\w+$)/, `-${process.pid}-1-`);
  await mkdir(path.join(folder, name));
  await replaceFolder(out, filling("new"));
  expect(await shown()).toEqual({ text: "new", beside: ["dist"] });
});

test("folders of other names, and those of processes that run, stay", async () => {
  const others = ["dist.building", "dist.former", "dist.building-1", "dist2.former-00000000-1-1-1", "notes"];
  const running = await nameOwned("dist.former");
  for (const name of [...others, running]) await mkdir(path.join(folder, name));
  await recoverFolder(out);
  expect((await readdir(folder)).sort()).toEqual(["dist", running, ...others].sort());
});
