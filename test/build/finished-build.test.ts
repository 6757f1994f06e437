import { mkdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import type { BuildOptions, BuildResult } from "../../src/build/build-options.ts";
import { finishedBuild } from "../../src/build/finished-build.ts";
import { copyContent } from "../checks/copy-content.ts";

const manifest = { browser: "", leaflets: [], archives: [] };
const changes = { reprint: [], look: [] };
const result: BuildResult = { issues: [], built: { pages: 1, leaflets: 0, printed: 0, manifest, changes } };

async function optionsOfCopy(): Promise<BuildOptions> {
  const { dir } = await copyContent();
  const [out, cache] = ["dist", "kept"].map((name) => path.join(path.dirname(dir), name)) as [string, string];
  mkdirSync(out);
  return { content: dir, out, cache, today: "2026-11-28", part: 1, date: undefined, say: () => {} };
}

const find = async (options: BuildOptions) => (await finishedBuild(options))?.find();

test("a build that ended well is found again, as long as it would read the same", async () => {
  const options = await optionsOfCopy();
  await (await finishedBuild(options))?.keep(result);
  expect(await find(options)).toMatchObject({ built: { pages: 1 } });
  await writeFile(path.join(options.content, "guide/new.md"), "New");
  expect(await find(options)).toBeUndefined();
});

test("a build in which a file was another for a while is not kept, though the file is as it was again", async () => {
  const options = await optionsOfCopy();
  const finished = await finishedBuild(options);
  const page = path.join(options.content, "guide/signs.md");
  const text = await readFile(page);
  await writeFile(page, "What the build may have read");
  await writeFile(page, text);
  await finished?.keep(result);
  expect(await find(options)).toBeUndefined();
});
