import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceFolder } from "../../src/build/replace-folder.ts";

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "replace-"));
  out = path.join(folder, "dist");
  await replaceFolder(out, (staging) => write(staging, "old").then(() => true));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (dir: string, text: string) => writeFile(path.join(dir, "page.html"), text);
const shown = async () => ({
  text: await readFile(path.join(out, "page.html"), "utf8"),
  beside: await readdir(folder),
});

test("a folder that is complete takes the place of the old one", async () => {
  await replaceFolder(out, (staging) => write(staging, "new").then(() => true));
  expect(await shown()).toEqual({ text: "new", beside: ["dist"] });
});

test("a folder that is refused leaves the old one", async () => {
  await replaceFolder(out, (staging) => write(staging, "new").then(() => false));
  expect(await shown()).toEqual({ text: "old", beside: ["dist"] });
});

test("a failure half way leaves the old one", async () => {
  const failing = replaceFolder(out, async (staging) => {
    await write(staging, "half");
    throw new Error("The disk is full.");
  });
  await expect(failing).rejects.toThrow("The disk is full.");
  expect(await shown()).toEqual({ text: "old", beside: ["dist"] });
});
