import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { KeptFiles } from "../../src/cache/kept-files.ts";

test("a file is made once for the same input, and once more where the kept one is damaged", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "kept-files-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const cache = path.join(folder, "cache");
  let made = 0;
  const make = async () => {
    made += 1;
    return Buffer.from("made");
  };
  const place = (about: unknown, kept = new KeptFiles(cache, console.log)) =>
    kept.placeOrMake(about, path.join(folder, "file"), make);

  const first = await place(["a", 1]);
  expect(first.bytes).toBe(4);
  await rm(path.join(folder, "file"));
  expect(await place(["a", 1])).toEqual(first);
  expect(await readFile(path.join(folder, "file"), "utf8")).toBe("made");
  expect(made).toBe(1);
  await place(["a", 2]);
  expect(made).toBe(2);
  for (const name of await readdir(cache)) await writeFile(path.join(cache, name), "damaged");
  expect(await place(["a", 1])).toEqual(first);
  expect(await readFile(path.join(folder, "file"), "utf8")).toBe("made");
  expect(made).toBe(3);
  expect(await place(["a", 1], new KeptFiles(undefined, console.log))).toEqual(first);
  expect(made).toBe(4);
});
