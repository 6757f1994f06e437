import { chmod, link, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeWhole } from "../../src/folders/write-whole.ts";

let folder: string;
const at = (name: string) => path.join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "whole-"));
  await writeFile(at("page.md"), "old");
});
afterEach(() => rm(folder, { recursive: true }));

test("a file is replaced and never written into, so that a full disk cannot cut it off", async () => {
  await link(at("page.md"), at("as-it-was.md"));
  await chmod(at("page.md"), 0o640);
  await writeWhole(at("page.md"), "new");
  expect(await readFile(at("page.md"), "utf8")).toBe("new");
  expect(await readFile(at("as-it-was.md"), "utf8")).toBe("old");
  expect((await stat(at("page.md"))).mode & 0o777).toBe(0o640);
  expect(await readdir(folder)).toEqual(["as-it-was.md", "page.md"]);
});

test("a link stays one, and the file that it leads to is replaced", async () => {
  await symlink("page.md", at("link.md"));
  await writeWhole(at("link.md"), "new");
  expect(await readFile(at("page.md"), "utf8")).toBe("new");
  expect(await readdir(folder)).toEqual(["link.md", "page.md"]);
});

test("a new file is not written over one that is there, and a failure names it", async () => {
  await expect(writeWhole(at("page.md"), "new", { isNew: true })).rejects.toMatchObject({ code: "EEXIST" });
  expect(await readFile(at("page.md"), "utf8")).toBe("old");
  await writeWhole(at("new.md"), "new");
  expect(await readFile(at("new.md"), "utf8")).toBe("new");
  const missing = at("none/new.md");
  await expect(writeWhole(missing, "new")).rejects.toMatchObject({ code: "ENOENT", path: missing });
});
