import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../../src/checks/rules.ts";

/** Lines such as `content/guide/how-to-ask.md error bad-yaml` in the snapshots of this folder. */
const firstLine = /^\s+"?\S+ (?:error|warning) ([a-z0-9-]+)$/gm;

test("the printed text of every code is pinned in this folder", async () => {
  const names = (await readdir(import.meta.dirname)).filter((name) => name.endsWith(".test.ts"));
  const texts = await Promise.all(
    names.map((name) => readFile(path.join(import.meta.dirname, name), "utf8")),
  );
  const pinned = texts.flatMap((text) => [...text.matchAll(firstLine)].map(([, code]) => code));
  expect(rules.filter(({ code }) => !pinned.includes(code)).map(({ code }) => code)).toEqual([]);
});
